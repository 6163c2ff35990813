import type { BotRooms, Memories } from "../conversations/chat-request.js";
import type { Deliver } from "../notices/deliver-due.js";
import { writeToPerson } from "../notices/write-to-person.js";
import { mailingMessage } from "./act-on-mailing.js";

/** Brings a mailing to one of its readers, unless they have said meanwhile that they want none. */
export function tellMailing(
  rooms: Pick<BotRooms, "registry" | "courier">,
  { people, mailings }: Pick<Memories, "people" | "mailings">,
): Deliver {
  return async ({ recordId, recipient }) => {
    const { mailing } = await mailings.load(recordId);
    if (mailing === undefined || recipient.kind !== "person") return false;
    return writeToPerson(recipient.key, await mailingMessage(mailing, rooms), rooms.courier, people);
  };
}
