import { AI, Application, type TurnState } from "@microsoft/teams-ai";
import type { Storage, TurnContext } from "botbuilder";
import type { Reply } from "../conversations/chat-request.js";
import type { Dialog } from "../conversations/dialog.js";
import { type Happening, happeningOf } from "../turns/happening.js";
import { sayReply } from "../turns/say-reply.js";
import { createAnswerPlanner, type SayReply } from "./answer-planner.js";
import type { DeliveryAdapter } from "./delivery-adapter.js";
import { incomingOf } from "./incoming-of.js";
import { offerSignIn, signInOptions } from "./offer-sign-in.js";
import { chatOf } from "./turn-chat.js";

/** What happens in Teams, routed to the dialog. */
export function createApplication({
  adapter,
  dialog,
  storage,
  signInConnection,
}: {
  adapter: DeliveryAdapter;
  dialog: Dialog;
  storage: Storage;
  signInConnection: string | undefined;
}): Application<TurnState> {
  const app = new QuietApplication<TurnState>({
    adapter,
    storage,
    removeRecipientMention: false, // the dialog reads the question itself
    ai: { planner: createAnswerPlanner(dialog), allow_looping: false, enable_feedback_loop: true },
    ...(signInConnection === undefined ? {} : { authentication: signInOptions(signInConnection) }),
  });
  if (signInConnection !== undefined) offerSignIn(app, signInConnection, dialog, say);

  // The action of teams-ai labels every text as written by AI and drops the addresses of citations.
  app.ai.action<SayReply>(AI.SayCommandActionName, async (context, _state, { reply }) => {
    await say(context, reply);
    return "";
  });

  app.addRoute(isWordless, async (context) => {
    const incoming = incomingOf(context);
    await say(context, await dialog.reply(incoming, chatOf(context, incoming).announce));
  });
  app.addRoute(is("installed"), async (context) => say(context, await dialog.welcome(incomingOf(context))));
  app.addRoute(is("removed"), (context) => dialog.leave(incomingOf(context)));
  app.addRoute(
    is("called"),
    async (context) => {
      const incoming = incomingOf(context);
      await chatOf(context, incoming).answerCall((await dialog.invoke(incoming)) ?? { status: 501 });
    },
    true,
  );
  return app;

  async function say(context: TurnContext, reply: Reply | undefined): Promise<void> {
    const incoming = incomingOf(context);
    if (reply !== undefined) await sayReply(reply, incoming, chatOf(context, incoming), dialog);
  }
}

/** teams-ai keeps one typing timer for all turns, and starts it whatever its option `startTypingTimer` says. */
class QuietApplication<State extends TurnState> extends Application<State> {
  override startTypingTimer(): void {}
}

function is(happening: Happening) {
  return async (context: TurnContext) => happeningOf(incomingOf(context)) === happening;
}

/** Messages without text never reach a planner: a card's button, a picture, nothing at all. */
async function isWordless(context: TurnContext): Promise<boolean> {
  return (await is("message")(context)) && !context.activity.text;
}
