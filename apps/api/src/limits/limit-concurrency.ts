import { RequestError } from "../problems/request-error.js";

/** How many requests are being answered, and whether there is room for another. */
export interface Room {
  /** @throws RequestError `TOO_BUSY` */
  enter(): void;
  leave(): void;
}

/** Refuses what comes while so many requests are being answered: a short refusal is better than a long queue. */
export function limitConcurrency(most: number): Room {
  let running = 0;
  return {
    enter() {
      if (running >= most) throw new RequestError("TOO_BUSY", { retryAfterSeconds: 1 });
      running += 1;
    },
    leave() {
      running -= 1;
    },
  };
}
