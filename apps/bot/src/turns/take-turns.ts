import type { Logger } from "pino";
import { checkAccess } from "../access.js";
import type { Delivery } from "../channel.js";
import { describeError } from "../describe-error.js";
import { plainMessage } from "../messages/outgoing-message.js";
import { texts } from "../texts.de.js";
import type { Chat } from "./chat.js";
import { createTurnQueue } from "./turn-queue.js";

/** Runs the turn of a delivery whose sender is proven. @throws BotError `FORBIDDEN` */
export type TakeTurn = (delivery: Delivery, chat: Chat, turn: () => Promise<void>) => Promise<void>;

/**
 * Turns of one conversation run one after the other. What breaks inside a turn is told in a sentence; only a connector
 * that takes nothing fails the delivery.
 */
export function takeTurns({ isRegistered, logger }: { isRegistered: boolean; logger: Logger }): TakeTurn {
  const turns = createTurnQueue();
  return async ({ activity, requestId }, chat, turn) => {
    checkAccess(activity, { isRegistered });
    await turns.run(activity.conversation.id, async () => {
      try {
        await turn();
      } catch (error) {
        logger.error({ requestId, error: describeError(error) }, "turn failed");
        if (activity.type === "invoke") await chat.answerCall({ status: 500 });
        else await chat.send(plainMessage(texts.broken(requestId)));
      }
    });
  };
}
