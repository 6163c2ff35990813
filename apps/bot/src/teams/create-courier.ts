import type { ConversationReference as LibraryReference, TurnContext } from "botbuilder";
import type { Courier } from "../channel.js";
import type { ConversationReference } from "../conversations/conversation-reference.js";
import { toActivity } from "../turns/outgoing-activity.js";
import { toCourierError } from "../turns/to-courier-error.js";
import type { DeliveryAdapter } from "./delivery-adapter.js";
import { wireOf } from "./turn-chat.js";

/** Writes into known conversations over the libraries' connector. */
export function createCourier(adapter: DeliveryAdapter, appId: string): Courier {
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
      await adapter.continueConversationAsync(appId, asReference(to), logic);
    } catch (error) {
      throw toCourierError(error);
    }
  }
}

/** Safe: the libraries use of a reference what is kept of it, and Teams needs no more. */
function asReference(reference: ConversationReference): Partial<LibraryReference> {
  return reference as Partial<LibraryReference>;
}
