import { exampleActor as actor, type ExampleRooms } from "./example-rooms.js";
import * as examples from "./examples.de.js";

const units = ["AG Innenstadt", "AG Stadtumbau"];
const { mark } = examples;

/** Questions that stayed open, in every state on their way to people. */
export async function addExampleQuestions(rooms: ExampleRooms): Promise<Record<string, number>> {
  return { tickets: await addTickets(rooms), unanswered: await addUnanswered(rooms) };
}

async function addTickets({ registry, year }: ExampleRooms): Promise<number> {
  const { tickets } = registry;
  for (const [index, question] of examples.ticketQuestions.entries()) {
    year.daysAgo(100 - index * 15);
    const id = `example-ticket-${index}`;
    const unit = units[index % units.length] ?? "";
    const ags = examples.exampleMembers[index] ?? "";
    const asked = { id, topics: ["handel-und-gastronomie"], unit, question: mark + question, ags };
    await tickets.create(asked, `example:${index}`);
    const steps = [
      { state: "assigned" },
      { state: "answered", answer: examples.ticketAnswer },
      { state: "closed" },
    ] as const;
    for (const [step, change] of steps.slice(0, index % 4).entries()) {
      await tickets.change(id, { version: step + 1, ...change }, actor);
    }
  }
  for (const { id } of await registry.notifications.list()) {
    await registry.notifications.report(id, { sent: true });
  }
  return examples.ticketQuestions.length;
}

async function addUnanswered({ registry, year }: ExampleRooms): Promise<number> {
  const count = 24;
  for (let index = 0; index < count; index += 1) {
    const question = {
      day: year.daysAgo(index * 15),
      tier: index % 2 === 0 ? "basic" : "added-value",
      unit: units[index % units.length] ?? "",
      topics: [["handel-und-gastronomie", "klimagerechte-stadt", "buergerbeteiligung"][index % 3] ?? ""],
    } as const;
    const outcome = index % 3 === 0 ? "restricted" : "declined";
    await registry.unanswered.record({ ...question, id: `example-unanswered-${index}`, outcome });
    await registry.reports.countQuestion({ ...question, outcome });
    // most questions have an answer
    for (let answered = 0; answered < 3 + (index % 4); answered += 1) {
      await registry.reports.countQuestion({ ...question, outcome: "answered" });
    }
  }
  return count;
}
