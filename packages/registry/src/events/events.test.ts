import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPeople } from "../people/people.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import type { EventRecord } from "./event-record.js";
import { createEvents, type Events, signUpKind } from "./events.js";

const clock = () => new Date("2026-11-22T10:00:00Z");
const on = "2026-11-22";
const person = { on, ags: "05978036", name: "Anna Beispiel", contact: "anna@example.org" };

let database: Database;
let events: Events;
beforeEach(async () => {
  database = await openTestDatabase();
  events = createEvents(database, clock);
});
afterEach(() => database.close());

function announce(given: Pick<EventRecord, "signUp"> = { signUp: { closesOn: "2026-12-01" } }) {
  return events.create(
    {
      title: "Seminar Leerstand",
      kind: "exchange",
      date: "2026-12-10",
      networkIds: [],
      organisers: [],
      buildingBlocks: [],
      audience: ["members"],
      programmeIds: [],
      topicIds: ["handel-und-gastronomie"],
      visibility: "public",
      certainty: "documented",
      sourceId: "geschaeftsstelle",
      ...given,
    },
    "key:1",
  );
}

describe("signing up for an event", () => {
  it("works once a person, can be taken back and done again", async () => {
    const { id } = await announce();
    const first = await events.signUp(id, person, "key:a");
    await expect(events.signUp(id, person, "key:a")).rejects.toMatchObject({
      code: "INVALID_STEP",
      reason: "Sie sind schon angemeldet.",
    });
    await expect(events.cancel(id, "key:a")).resolves.toMatchObject({ state: "cancelled" });
    await expect(events.cancel(id, "key:a")).resolves.toBeUndefined();
    await expect(events.signUp(id, person, "key:a")).resolves.toMatchObject({
      id: first?.id,
      state: "signed-up",
    });
    await expect(events.signUps(id)).resolves.toHaveLength(1);
    await expect(events.signUp("another", person, "key:a")).resolves.toBeUndefined();
  });

  it.each([
    { name: "that takes none", signUp: undefined, reason: /nicht anmelden/ },
    { name: "after the last day", signUp: { closesOn: "2026-11-21" }, reason: /bis zum 21\. November 2026/ },
  ])("is refused for an event $name", async ({ signUp, reason }) => {
    const { id } = await announce({ signUp });
    await expect(events.signUp(id, person, "key:a")).rejects.toMatchObject({
      code: "INVALID_STEP",
      reason: expect.stringMatching(reason),
    });
  });

  it("gives no place twice, however many come at one moment", async () => {
    const { id } = await announce({ signUp: { closesOn: "2026-12-01", capacity: 2 } });
    const owners = ["key:a", "key:b", "key:c", "key:d"];
    const outcomes = await Promise.allSettled(owners.map((owner) => events.signUp(id, person, owner)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    await expect(events.signUp(id, person, "key:e")).rejects.toMatchObject({
      reason: "Die Veranstaltung ist ausgebucht.",
    });
    await events.cancel(id, "key:a");
    await expect(events.signUp(id, person, "key:e")).resolves.toMatchObject({ state: "signed-up" });
    await expect(events.signUp(id, person, "key:a")).rejects.toMatchObject({ code: "INVALID_STEP" });
  });

  it("counts a person once who comes twice at one moment", async () => {
    const { id } = await announce();
    await Promise.allSettled([events.signUp(id, person, "key:a"), events.signUp(id, person, "key:a")]);
    await expect(events.signUps(id)).resolves.toHaveLength(1);
  });

  it("is forgotten with the person, and the place stays taken", async () => {
    const { id } = await announce({ signUp: { closesOn: "2026-12-01", capacity: 1 } });
    await events.signUp(id, person, "key:a");
    await createPeople(database, clock, [signUpKind]).erase("key:a");
    const { rows } = await database.client.execute(
      "SELECT content FROM records UNION SELECT after FROM audit",
    );
    expect(JSON.stringify(rows)).not.toMatch(/Anna|example\.org/);
    await expect(events.signUp(id, person, "key:b")).rejects.toMatchObject({ code: "INVALID_STEP" });
  });
});
