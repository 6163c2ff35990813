import type { Database } from "@stadtlotse/database";
import type { CalendarDay } from "@stadtlotse/domain";
import { openRegistry } from "../open-registry.js";
import type { Registry } from "../registry.js";
import { addExampleContacts } from "./example-contacts.js";
import { addExampleExchange } from "./example-exchange.js";
import { addExampleQuestions } from "./example-questions.js";
import { type ExampleRooms, exampleActor } from "./example-rooms.js";
import { createExampleYear } from "./example-year.js";
import { exampleMembers, exampleSource, mark } from "./examples.de.js";

/**
 * Fills a database with the records of a plausible year before a day, each marked as an example.
 *
 * @returns how many there are of which kind; `undefined` where the office has entered something already, and then
 *   nothing is written
 */
export async function fillWithExamples(
  database: Database,
  today: CalendarDay,
): Promise<Record<string, number> | undefined> {
  const year = createExampleYear(today);
  const registry = await openRegistry(database, year.clock);
  if (await isInUse(registry)) return undefined;
  const rooms = { registry, year, today };
  const memberships = await addExampleMemberships(rooms);
  return {
    memberships,
    ...(await addExampleExchange(rooms)),
    ...(await addExampleContacts(rooms)),
    ...(await addExampleQuestions(rooms)),
  };
}

/** Examples do not mix with what people have entered. */
async function isInUse({ events, news, contacts, tickets, communications }: Registry): Promise<boolean> {
  const [edited, ...entered] = await Promise.all([
    Promise.all([events.list(), news.list()]).then((lists) =>
      lists.flat().filter(({ editedByOffice }) => editedByOffice),
    ),
    contacts.list(),
    tickets.list(),
    communications.list(),
  ]);
  return edited.length > 0 || entered.some((list) => list.length > 0);
}

async function addExampleMemberships({ registry, year }: ExampleRooms): Promise<number> {
  const from = `${year.monthBefore(24)}-01`;
  for (const memberId of exampleMembers) {
    await registry.memberships.record(
      {
        networkId: "netzwerk-stadtentwicklung-nrw",
        memberId,
        memberKind: "municipality",
        status: "member",
        validity: { from },
        source: mark + exampleSource,
      },
      exampleActor,
    );
  }
  return exampleMembers.length;
}
