import type { ConversationReference as LibraryReference, TurnContext } from "botbuilder";
import { type Courier, CourierError } from "../channel.js";
import type { ConversationReference } from "../conversations/conversation-reference.js";
import { toActivity } from "../turns/outgoing-activity.js";
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

function toCourierError(cause: unknown): CourierError {
  const status = cause instanceof Error && "statusCode" in cause ? cause.statusCode : undefined;
  if (status === 403 || status === 404) return new CourierError("GONE", undefined, { cause });
  if (status === 429) return new CourierError("BUSY", readWait(cause), { cause });
  return new CourierError("UNREACHABLE", undefined, { cause });
}

/** Teams names the seconds to wait in a header, which the libraries hand on in one of two shapes. */
function readWait(error: unknown): number | undefined {
  const response = typeof error === "object" && error !== null && "response" in error ? error.response : {};
  const headers =
    typeof response === "object" && response !== null && "headers" in response ? response.headers : {};
  if (typeof headers !== "object" || headers === null) return undefined;
  const value =
    "get" in headers && typeof headers.get === "function"
      ? headers.get("retry-after")
      : Object.entries(headers).find(([name]) => name.toLowerCase() === "retry-after")?.[1];
  const seconds = Number(value);
  return value !== undefined && value !== null && Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
