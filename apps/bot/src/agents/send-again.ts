import { setTimeout } from "node:timers/promises";
import type { Wire } from "../turns/chat.js";
import { toCourierError } from "../turns/to-courier-error.js";

const attempts = 3;
const pauseMs = 500;
const longestWaitMs = 10_000;

/** Sends once more where the connector is busy or fails, which the library does not do by itself. */
export function sendAgain(wire: Wire): Wire {
  return {
    ...wire,
    async send(activity) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await wire.send(activity);
        } catch (error) {
          const { code, waitMs = pauseMs } = toCourierError(error);
          if (code === "GONE" || attempt === attempts) throw error;
          await setTimeout(Math.min(waitMs, longestWaitMs));
        }
      }
    },
  };
}
