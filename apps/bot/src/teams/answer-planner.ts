import type { Plan, Planner, PredictedSayCommand, TurnState } from "@microsoft/teams-ai";
import type { Reply } from "../conversations/chat-request.js";
import type { Dialog } from "../conversations/dialog.js";
import { incomingOf } from "./incoming-of.js";
import { chatOf } from "./turn-chat.js";

/** A SAY command that knows the whole reply; teams-ai's own carries words only. */
export interface SayReply extends PredictedSayCommand {
  reply: Reply;
}

/** Plans are made by the dialog, not by a language model: say the reply, or nothing to a repeated delivery. */
export function createAnswerPlanner(dialog: Dialog): Planner<TurnState> {
  const plan: Planner<TurnState>["beginTask"] = async (context): Promise<Plan> => {
    const incoming = incomingOf(context);
    const reply = await dialog.reply(incoming, chatOf(context, incoming).announce);
    return { type: "plan", commands: reply === undefined ? [] : [say(reply)] };
  };
  return { beginTask: plan, continueTask: plan };
}

function say(reply: Reply): SayReply {
  return { type: "SAY", response: { role: "assistant", content: reply.message.text }, reply };
}
