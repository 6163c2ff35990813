import type { Notification } from "@stadtlotse/registry";
import type { BotRooms, Memories } from "../conversations/chat-request.js";
import type { Deliver } from "../notices/deliver-due.js";
import { writeToPerson } from "../notices/write-to-person.js";
import { mailingMessage } from "./act-on-mailing.js";
import { findPeople } from "./find-audience.js";
import type { Mailing } from "./mailing.js";

type Rooms = Pick<BotRooms, "registry" | "courier">;
type MailingMemories = Pick<Memories, "people" | "mailings">;

/**
 * Brings a mailing to one of its readers, unless they have said meanwhile that they want none. What the desk has
 * dispatched to a municipality goes to each of its people in Teams.
 */
export function tellMailing(rooms: Rooms, memories: MailingMemories): Deliver {
  return async (notification) => {
    const { recordId, recipient } = notification;
    if (recipient.kind === "municipality") return handToPeople(notification, recipient.ags, rooms, memories);
    const mailing = await findMailing(recordId, rooms, memories);
    if (mailing === undefined || recipient.kind !== "person") return false;
    return writeToPerson(recipient.key, await mailingMessage(mailing, rooms), rooms.courier, memories.people);
  };
}

/** One notification a person: where one does not arrive, the others do not get theirs again. */
async function handToPeople(
  { recordId, occasion }: Notification,
  ags: string,
  rooms: Rooms,
  memories: MailingMemories,
): Promise<boolean> {
  const people = (await findPeople(rooms, memories)).filter((person) => person.ags === ags);
  for (const { key } of people) {
    const recipient = { kind: "person", key } as const;
    await rooms.registry.notifications.queue({ id: `${recordId}:${key}`, occasion, recordId, recipient });
  }
  return people.length > 0;
}

/** What was written in Teams or at the desk. */
async function findMailing(
  id: string,
  { registry }: Rooms,
  { mailings }: MailingMemories,
): Promise<Mailing | undefined> {
  const { mailing } = await mailings.load(id);
  if (mailing !== undefined) return mailing;
  const communication = await registry.communications.find(id);
  const rendered = await registry.communications.render(id);
  if (communication === undefined || rendered === undefined) return undefined;
  const { kind, surveyRunId } = communication;
  return {
    kind,
    title: rendered.subject,
    text: rendered.text,
    ...(surveyRunId === undefined ? {} : { runId: surveyRunId }),
  };
}
