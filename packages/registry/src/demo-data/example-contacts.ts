import { planRota } from "../contacts/plan-rota.js";
import { exampleActor as actor, type ExampleRooms } from "./example-rooms.js";
import * as examples from "./examples.de.js";

const network = "netzwerk-stadtentwicklung-nrw" as const;
const monthsOfAYear = 12;
const { mark, texts } = examples;

/** Calls after the rota, what grew out of them, advice and circulars. */
export async function addExampleContacts(rooms: ExampleRooms): Promise<Record<string, number>> {
  return {
    contacts: await addCalls(rooms),
    consultationCases: await addAdvice(rooms),
    communications: await addCommunications(rooms),
  };
}

/** Twelve months of the rota; every fourth call reaches nobody, and now and then one brings something in. */
async function addCalls({ registry, year, today }: ExampleRooms): Promise<number> {
  let calls = 0;
  for (let before = monthsOfAYear - 1; before >= 0; before -= 1) {
    const month = year.monthBefore(before);
    const { members } = planRota(examples.exampleMembers, [], month);
    for (const [index, { ags }] of members.entries()) {
      const on = `${month}-${String(3 + index * 2).padStart(2, "0")}`;
      if (on > today) continue;
      year.goTo(on);
      const reached = calls % 4 !== 3;
      const note = examples.callNotes[calls % examples.callNotes.length];
      const { id } = await registry.contacts.create(
        {
          memberId: ags,
          networkId: network,
          on,
          channel: "phone",
          purpose: "rota",
          reached,
          results: [],
          drafts: [],
          ...(reached && { note: mark + note }),
        },
        actor,
      );
      if (calls % 24 === 0) {
        const draft = {
          kind: "focus-profile",
          title: `${mark}Mitglied im Fokus`,
          text: texts.description,
          topicIds: [],
        } as const;
        await registry.contacts.draft(id, { version: 1, draft: { ...draft, topicIds: [] } }, actor);
      }
      calls += 1;
    }
  }
  return calls;
}

async function addAdvice({ registry, year }: ExampleRooms): Promise<number> {
  for (const [index, question] of examples.advice.entries()) {
    const openedOn = year.daysAgo(200 - index * 60);
    await registry.consultationCases.create(
      {
        ags: examples.exampleMembers[index] ?? "",
        openedOn,
        topicIds: [],
        channel: "phone",
        level: "administration",
        question: mark + question,
      },
      actor,
    );
  }
  return examples.advice.length;
}

/** One that has gone out and one that is being written. */
async function addCommunications({ registry, year }: ExampleRooms): Promise<number> {
  const on = year.daysAgo(90);
  const letter = { kind: "circular", text: texts.circular, networkId: network, state: "draft" } as const;
  const { id } = await registry.communications.create({ ...letter, subject: `${mark}Rundmail` }, actor);
  await registry.communications.dispatch(id, { version: 1, on }, actor);
  for (const { id: notification } of await registry.notifications.about(id)) {
    await registry.notifications.report(notification, { sent: true });
  }
  year.daysAgo(2);
  await registry.communications.create({ ...letter, subject: `${mark}Rundmail (Entwurf)` }, actor);
  return 2;
}
