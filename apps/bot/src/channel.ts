import type { IncomingActivity } from "./activity.js";

/**
 * What a Teams library does for the bot: prove who delivered, run the turn, send what the dialog says.
 * Everything else of the bot knows no library, so that a move to another one changes one folder.
 */
export interface Channel {
  /**
   * Takes one delivery; what comes back is the HTTP answer to it (an invoke has a body).
   *
   * @throws BotError `UNAUTHORIZED`, `FORBIDDEN`, `KEYS_UNREACHABLE`; anything else broke after the proof
   */
  receive(delivery: Delivery): Promise<{ status: number; body?: unknown }>;
}

interface Delivery {
  /** The `Authorization` header, or an empty text. */
  authorization: string;
  activity: IncomingActivity;
  /** Named in logs and in the sentence that a user reads when something broke. */
  requestId: string;
}
