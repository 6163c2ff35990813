import type { ConversationReference as LibraryReference } from "@microsoft/agents-activity";
import type { TurnContext } from "@microsoft/agents-hosting";
import type { Courier } from "../channel.js";
import type { ConversationReference } from "../conversations/conversation-reference.js";
import { toActivity } from "../turns/outgoing-activity.js";
import { toCourierError } from "../turns/to-courier-error.js";
import type { AgentsAdapter } from "./agents-adapter.js";
import { wireOf } from "./wire-of.js";

/** Writes into known conversations over the library's connector; without an app id as nobody, to this machine. */
export function createAgentsCourier(adapter: AgentsAdapter, appId: string | undefined): Courier {
  return {
    async send(to, message) {
      let messageId = "";
      await continueIn(to, async (context) => {
        messageId = (await wireOf(context).send(toActivity(message))) ?? "";
      });
      return messageId;
    },
    update: (to, messageId, message) =>
      continueIn(to, (context) => wireOf(context).update(messageId, toActivity(message))),
  };

  async function continueIn(
    to: ConversationReference,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    try {
      await adapter.continueConversation(appId ?? {}, asReference(to), logic);
    } catch (error) {
      throw toCourierError(error);
    }
  }
}

/** Safe: the library demands of a conversation what Teams does not always name, and does not use it. */
function asReference({ bot, ...place }: ConversationReference): LibraryReference {
  return { ...place, agent: bot } as LibraryReference;
}
