import { AI, Application, type TurnState } from "@microsoft/teams-ai";
import { ActivityTypes, type Storage, type TurnContext } from "botbuilder";
import type { Logger } from "pino";
import type { Reply } from "../conversations/chat-request.js";
import type { Dialog } from "../conversations/dialog.js";
import { describeError } from "../describe-error.js";
import { createAnswerPlanner, type SayReply } from "./answer-planner.js";
import type { DeliveryAdapter } from "./delivery-adapter.js";
import { incomingOf } from "./incoming-of.js";
import { toActivity } from "./to-activity.js";

type Handler = (context: TurnContext) => Promise<void>;

/** What happens in Teams, routed to the dialog. */
export function createApplication({
  adapter,
  dialog,
  storage,
  logger,
}: {
  adapter: DeliveryAdapter;
  dialog: Dialog;
  storage: Storage;
  logger: Logger;
}): Application<TurnState> {
  const app = new Application<TurnState>({
    adapter,
    storage,
    startTypingTimer: false, // teams-ai keeps one timer for all turns
    removeRecipientMention: false, // the dialog reads the question itself
    ai: { planner: createAnswerPlanner(dialog), allow_looping: false, enable_feedback_loop: true },
  });

  // The action of teams-ai labels every text as written by AI and drops the addresses of citations.
  app.ai.action<SayReply>(AI.SayCommandActionName, async (context, _state, { reply }) => {
    await send(context, reply);
    return "";
  });

  const welcome: Handler = async (context) => {
    const reply = await dialog.welcome(incomingOf(context));
    if (reply !== undefined) await send(context, reply);
  };
  app.addRoute(isWordless, async (context) => {
    const reply = await dialog.reply(incomingOf(context));
    if (reply !== undefined) await send(context, reply);
  });
  app.addRoute(isInstalled, welcome);
  app.addRoute(isJoined, welcome);
  app.addRoute(isRemoved, (context) => dialog.leave(incomingOf(context)));
  app.addRoute(
    isInvoke,
    async (context) => {
      const value = (await dialog.invoke(incomingOf(context))) ?? { status: 501 };
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    },
    true,
  );
  return app;

  async function send(context: TurnContext, reply: Reply): Promise<void> {
    const messageId = await show(context, reply);
    try {
      await dialog.settle(incomingOf(context), reply, messageId);
    } catch (error) {
      // The reply is in the chat; an apology after it would be wrong.
      logger.warn({ error: describeError(error) }, "reply sent but not remembered");
    }
  }
}

/** A card that was clicked is replaced where the client knows it and takes the change; else a new message says it. */
async function show(context: TurnContext, { message, replacesCard = false }: Reply): Promise<string> {
  const { replyToId } = context.activity;
  if (replacesCard && replyToId !== undefined) {
    try {
      await context.updateActivity({ ...toActivity(message), id: replyToId });
      return replyToId;
    } catch {
      // What was done must be said all the same.
    }
  }
  return (await context.sendActivity(toActivity(message)))?.id ?? "";
}

/** Messages without text never reach a planner: a card's button, a picture, nothing at all. */
const isWordless = async ({ activity }: TurnContext) =>
  activity.type === ActivityTypes.Message && !activity.text;

const isInstalled = async ({ activity }: TurnContext) =>
  activity.type === ActivityTypes.InstallationUpdate && activity.action?.startsWith("add") === true;

const isRemoved = async ({ activity }: TurnContext) =>
  activity.type === ActivityTypes.InstallationUpdate && activity.action?.startsWith("remove") === true;

const isJoined = async ({ activity }: TurnContext) =>
  activity.type === ActivityTypes.ConversationUpdate &&
  activity.membersAdded?.some(({ id }) => id === activity.recipient.id) === true;

const isInvoke = async ({ activity }: TurnContext) => activity.type === ActivityTypes.Invoke;
