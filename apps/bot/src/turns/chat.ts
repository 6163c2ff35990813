import { setTimeout } from "node:timers/promises";
import { type IncomingActivity, isPersonal } from "../activity.js";
import type { InvokeResult } from "../conversations/dialog.js";
import type { OutgoingMessage } from "../messages/outgoing-message.js";
import { type OutgoingActivity, toActivity, toAnnouncement, toEndOfStream } from "./outgoing-activity.js";

/** The conversation of one turn, in no library's words. */
export interface Chat {
  /** @returns the id of the message */
  send(message: OutgoingMessage): Promise<string>;
  /** Replaces a message of ours. */
  update(messageId: string, message: OutgoingMessage): Promise<void>;
  /** Says that the next message takes a while; it then takes the place of these words. */
  announce(words: string): void;
  /** What the Teams client gets back that has called. */
  answerCall(result: InvokeResult): Promise<void>;
}

/** What a library must be able to do for a chat. */
export interface Wire {
  /** @returns the id of what was sent, where there is one */
  send(activity: OutgoingActivity): Promise<string | undefined>;
  update(messageId: string, activity: OutgoingActivity): Promise<void>;
}

/** Teams takes one message of a stream a second. */
const streamPauseMs = 1_500;

/** Streams exist in 1:1 chats alone; elsewhere nothing is announced. */
export function openChat(wire: Wire, incoming: IncomingActivity): Chat {
  let announced: Promise<string | undefined> | undefined;
  return {
    async send(message) {
      const activity = toActivity(message);
      const streamId = await announced;
      announced = undefined;
      if (streamId === undefined) return (await wire.send(activity)) ?? "";
      return (await wire.send(toEndOfStream(activity, streamId))) ?? streamId;
    },
    update: (messageId, message) => wire.update(messageId, toActivity(message)),
    announce(words) {
      if (isPersonal(incoming)) announced ??= sendAnnouncement(words);
    },
    async answerCall(value) {
      await wire.send({ type: "invokeResponse", value });
    },
  };

  /** `undefined` where it did not arrive: then the message comes by itself. */
  async function sendAnnouncement(words: string): Promise<string | undefined> {
    try {
      const [streamId] = await Promise.all([wire.send(toAnnouncement(words)), setTimeout(streamPauseMs)]);
      return streamId === "" ? undefined : streamId;
    } catch {
      return undefined;
    }
  }
}
