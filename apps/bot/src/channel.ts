import type { ChannelState } from "@stadtlotse/registry";
import type { Logger } from "pino";
import type { IncomingActivity } from "./activity.js";
import type { AppRegistration } from "./config.js";
import type { ConversationReference } from "./conversations/conversation-reference.js";
import type { Dialog } from "./conversations/dialog.js";
import type { OutgoingMessage } from "./messages/outgoing-message.js";

/**
 * What a Teams library does for the bot: prove who delivered, run the turn, send what the dialog says. Everything else
 * of the bot knows no library, so that a move to another one changes one folder.
 */
export interface Channel {
  /** Writes without having been written to. */
  courier: Courier;
  /** Lets a dialog deal with what is delivered. */
  connect(dialog: Dialog): Receiver;
}

/** What a channel is made of. */
export interface ChannelOptions {
  channelState: ChannelState;
  logger: Logger;
  /** Without it everything is believed, and only local test clients are served. */
  registration?: AppRegistration;
  /** The OAuth connection by which people sign in. */
  signInConnection?: string;
}

export interface Receiver {
  /**
   * Takes one delivery; what comes back is the HTTP answer to it (an invoke has a body).
   *
   * @throws BotError `UNAUTHORIZED`, `FORBIDDEN`, `KEYS_UNREACHABLE`; anything else broke after the proof
   */
  receive(delivery: Delivery): Promise<{ status: number; body?: unknown }>;
}

export interface Delivery {
  /** The `Authorization` header, or an empty text. */
  authorization: string;
  activity: IncomingActivity;
  /** Named in logs and in the sentence that a user reads when something broke. */
  requestId: string;
}

export interface Courier {
  /**
   * Writes into a conversation.
   *
   * @returns the id of the message
   * @throws CourierError
   */
  send(to: ConversationReference, message: OutgoingMessage): Promise<string>;
  /**
   * Replaces a message of ours.
   *
   * @throws CourierError
   */
  update(to: ConversationReference, messageId: string, message: OutgoingMessage): Promise<void>;
}

/**
 * Why a message did not arrive. `GONE`: the conversation no longer takes any, for good; `BUSY`: too many, wait;
 * `UNREACHABLE`: nobody knows, try again.
 */
export class CourierError extends Error {
  override readonly name = "CourierError";

  constructor(
    readonly code: "GONE" | "BUSY" | "UNREACHABLE",
    /** How long Teams asks to wait. */
    readonly waitMs: number | undefined,
    options?: ErrorOptions,
  ) {
    super(`The message did not arrive: ${code}.`, options);
  }
}
