import type { IncomingActivity } from "../activity.js";
import type { Reply } from "../conversations/chat-request.js";
import type { Dialog } from "../conversations/dialog.js";
import type { Chat } from "./chat.js";

/** Brings a reply into the chat and lets the dialog remember that it got there. */
export async function sayReply(
  reply: Reply,
  incoming: IncomingActivity,
  chat: Chat,
  dialog: Dialog,
): Promise<void> {
  await dialog.settle(incoming, reply, await show(reply, incoming, chat));
}

/** A card that was clicked is replaced where the client knows it and takes the change; else a new message says it. */
async function show(
  { message, replacesCard = false }: Reply,
  { replyToId }: IncomingActivity,
  chat: Chat,
): Promise<string> {
  if (replacesCard && typeof replyToId === "string") {
    try {
      await chat.update(replyToId, message);
      return replyToId;
    } catch {
      // What was done must be said all the same.
    }
  }
  return chat.send(message);
}
