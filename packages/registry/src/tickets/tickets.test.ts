import type { Database } from "@stadtlotse/database";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAudit } from "../audit/audit.js";
import { createFacts } from "../facts/facts.js";
import { createNotifications, notificationKind } from "../notifications/notifications.js";
import { createPeople, type People } from "../people/people.js";
import { hashOwner } from "../storage/hash-owner.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import type { TicketState } from "./ticket.js";
import { createTickets, type Tickets, ticketKind } from "./tickets.js";

const question = "Wer zahlt die Dachrinne am Markt 3?";
const filled = {
  unit: "AG Innenstadt",
  topics: ["magazin-innenstadt"],
  question,
  transcript: [{ question, answer: "Dazu finde ich nichts." }],
  ags: "05978036",
};

let database: Database;
let now: string;
let tickets: Tickets;
let people: People;
beforeEach(async () => {
  database = await openTestDatabase();
  now = "2026-11-22T10:00:00.000Z";
  const clock = () => new Date(now);
  tickets = createTickets(database, clock);
  people = createPeople(database, clock, [ticketKind, notificationKind]);
});
afterEach(() => database.close());

describe("tickets", () => {
  it("begin as new, with what was handed over", async () => {
    const ticket = await tickets.create({ id: "a", ...filled }, "key:1");
    expect(ticket).toEqual({ id: "a", ...filled, state: "new", version: 1, createdAt: now, updatedAt: now });
    await expect(tickets.find("a")).resolves.toEqual(ticket);
    await expect(tickets.find("unknown")).resolves.toBeUndefined();
  });

  it("are made once of one answer; the second time shows the first", async () => {
    const ticket = await tickets.create({ id: "a", topics: [] });
    await expect(tickets.create({ id: "a", ...filled })).rejects.toMatchObject({
      code: "CONFLICT",
      current: ticket,
    });
  });

  it("are listed in the order in which they were made", async () => {
    for (const [id, moment] of [
      ["b", "2026-11-22T10:00:00Z"],
      ["c", "2026-11-22T11:00:00Z"],
      ["a", "2026-11-22T12:00:00Z"],
    ] as const) {
      now = moment;
      await tickets.create({ id, topics: [] });
    }
    expect((await tickets.list()).map(({ id }) => id)).toEqual(["b", "c", "a"]);
  });

  const answer = "Die Stadt.";
  it.each<{ path: TicketState[]; next: TicketState; allowed: boolean }>([
    { path: [], next: "assigned", allowed: true },
    { path: [], next: "answered", allowed: false },
    { path: [], next: "closed", allowed: true },
    { path: ["assigned"], next: "new", allowed: false },
    { path: ["assigned"], next: "answered", allowed: true },
    { path: ["assigned"], next: "closed", allowed: true },
    { path: ["assigned", "answered"], next: "assigned", allowed: false },
    { path: ["assigned", "answered"], next: "closed", allowed: true },
    { path: ["closed"], next: "new", allowed: false },
    { path: ["closed"], next: "closed", allowed: false },
  ])("after $path may become $next: $allowed", async ({ path, next, allowed }) => {
    let { version } = await tickets.create({ id: "a", topics: [] });
    for (const state of path) {
      version = (await tickets.change("a", { version, state, answer }, "key:2"))?.version ?? 0;
    }
    const step = tickets.change("a", { version, state: next, answer }, "key:2");
    if (allowed) await expect(step).resolves.toMatchObject({ state: next, version: version + 1 });
    else await expect(step).rejects.toMatchObject({ code: "INVALID_STEP", current: { version } });
  });

  it("are not answered without an answer", async () => {
    await tickets.create({ id: "a", topics: [] });
    await tickets.change("a", { version: 1, state: "assigned" }, "key:2");
    const step = tickets.change("a", { version: 2, state: "answered" }, "key:2");
    await expect(step).rejects.toMatchObject({ code: "INVALID_STEP" });
  });

  it("that do not exist are not changed", async () => {
    await expect(tickets.change("a", { version: 1 }, "key:2")).resolves.toBeUndefined();
  });

  it("are changed by who knows how they stand, and show it to who does not", async () => {
    await tickets.create({ id: "a", topics: [] });
    const changed = await tickets.change("a", { version: 1, unit: "AG Stadtumbau" }, "key:2");
    await expect(tickets.change("a", { version: 1, unit: "AG Innenstadt" }, "key:3")).rejects.toMatchObject({
      code: "CONFLICT",
      current: changed,
    });
    await expect(tickets.find("a")).resolves.toMatchObject({ unit: "AG Stadtumbau", version: 2 });
  });

  it("let one of several changes win that begin at one moment", async () => {
    await tickets.create({ id: "a", topics: [] });
    const units = ["A", "B", "C", "D"];
    const outcomes = await Promise.allSettled(
      units.map((unit) => tickets.change("a", { version: 1, unit }, "key:2")),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "rejected"]);
    await expect(tickets.find("a")).resolves.toMatchObject({ unit: "A", version: 2 });
    await expect(createAudit(database).of("ticket:a")).resolves.toHaveLength(2);
  });

  it("leave one audit entry a change that was made, and none for one that was refused", async () => {
    const change = fc.record({
      version: fc.integer({ min: 1, max: 4 }),
      state: fc.constantFrom<TicketState>("new", "assigned", "answered", "closed"),
      answer: fc.constant("Ja."),
    });
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.array(change, { maxLength: 8 }), async (id, changes) => {
        await tickets.create({ id, topics: [] });
        const made = [];
        for (const each of changes) {
          const outcome = await tickets.change(id, each, "key:2").catch(() => undefined);
          if (outcome) made.push(outcome);
        }
        const [created, ...entries] = await createAudit(database).of(`ticket:${id}`);
        expect(created).toMatchObject({ action: "created", actor: "asker" });
        expect(entries.map(({ after }) => after)).toEqual(made);
        expect(entries.map(({ before }) => before)).toEqual([created?.after, ...made].slice(0, made.length));
        expect((await tickets.find(id))?.version).toBe(1 + made.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("who must learn of a ticket", () => {
  const told = async () =>
    (await createNotifications(database, () => new Date(now)).about("a")).map(({ occasion, recipient }) => [
      occasion,
      recipient.kind === "unit" ? recipient.name : recipient.kind,
    ]);

  it("is told: each unit that gets it, and the asker of the answer", async () => {
    await tickets.create({ id: "a", ...filled, contact: "innenstadt@example.org" }, "key:1");
    await tickets.change("a", { version: 1, state: "assigned" }, "key:2");
    const moved = await tickets.change("a", { version: 2, unit: "AG Stadtumbau" }, "key:2");
    expect(moved).not.toHaveProperty("contact");
    await tickets.change("a", { version: 3, state: "answered", answer: "Die Stadt." }, "key:2");
    await tickets.change("a", { version: 4, answer: "Die Stadt zahlt." }, "key:2");
    await tickets.change("a", { version: 5, state: "closed" }, "key:2");
    expect(await told()).toEqual([
      ["ticket-created", "AG Innenstadt"],
      ["ticket-redirected", "AG Stadtumbau"],
      ["ticket-answered", "person"],
    ]);
    const [, , toAsker] = await createNotifications(database, () => new Date(now)).about("a");
    expect(toAsker?.recipient).toEqual({ kind: "person", key: hashOwner("key:1") });
  });

  it("is nobody where a step was refused, or where nobody knows who asked", async () => {
    await tickets.create({ id: "a", topics: [] });
    await tickets.change("a", { version: 9, unit: "AG Stadtumbau" }, "key:2").catch(() => undefined);
    await tickets.change("a", { version: 1, state: "assigned" }, "key:2");
    await tickets.change("a", { version: 2, state: "answered", answer: "Ja." }, "key:2");
    expect(await told()).toEqual([["ticket-created", "Geschäftsstelle"]]);
  });
});

describe("an answer that becomes a fact", () => {
  const fact = {
    subject: "netzwerk-innenstadt-nrw",
    predicate: "member-count",
    value: { kind: "number", value: 141, approximation: "exact" },
    statement: "Das Netzwerk hat 141 Mitglieder.",
    asOf: { date: "2026-11", quality: "stated" },
    status: "reported",
    visibility: "public",
  } as const;
  const wish = { version: 3, on: "2026-11-22", fact: { ...fact, value: { ...fact.value } } };
  const answer = async () => {
    await tickets.create({ id: "a", ...filled });
    await tickets.change("a", { version: 1, state: "assigned" }, "key:2");
    await tickets.change("a", { version: 2, state: "answered", answer: "141." }, "key:2");
  };

  it("names the unit as its source, once", async () => {
    await answer();
    const ticket = await tickets.recordFact("a", wish, "key:2");
    const facts = createFacts(database, () => new Date(now));
    await expect(facts.find(ticket?.factId ?? "")).resolves.toMatchObject({
      fact: {
        ...fact,
        sourceId: "geschaeftsstelle",
        locator: { heading: "Auskunft: AG Innenstadt, 22. November 2026" },
        verifiedOn: "2026-11-22",
      },
      editedByOffice: true,
    });
    await expect(facts.history(ticket?.factId ?? "")).resolves.toMatchObject([
      { action: "created", actor: "key:2" },
    ]);
    await expect(tickets.recordFact("a", { ...wish, version: 4 }, "key:2")).rejects.toMatchObject({
      code: "INVALID_STEP",
    });
  });

  it("is none before there is an answer, nor of something unknown, and then the ticket stays as it is", async () => {
    await tickets.create({ id: "b", topics: [] });
    await expect(tickets.recordFact("b", { ...wish, version: 1 }, "key:2")).rejects.toMatchObject({
      code: "INVALID_STEP",
    });
    await answer();
    const unknown = { ...wish, fact: { ...wish.fact, subject: "nirgends" } };
    await expect(tickets.recordFact("a", unknown, "key:2")).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(tickets.find("a")).resolves.toMatchObject({ version: 3 });
    await expect(createFacts(database, () => new Date(now)).list()).resolves.toEqual([]);
  });
});

describe("the deletion of a person's data", () => {
  const stored = async () =>
    JSON.stringify([
      (await database.client.execute("SELECT * FROM records")).rows,
      (await database.client.execute("SELECT * FROM audit")).rows,
    ]);

  it("takes all that they said out of tickets and audit, and leaves what is counted", async () => {
    await tickets.create({ id: "a", ...filled }, "key:1");
    await tickets.change("a", { version: 1, state: "assigned" }, "key:2");
    await tickets.change("a", { version: 2, state: "answered", answer: "Zur Dachrinne: nein." }, "key:2");
    await tickets.create({ id: "b", topics: [], question: "Etwas anderes?" }, "key:11");
    expect(await stored()).toContain("Dachrinne");

    await expect(people.erase("key:1")).resolves.toEqual({ ticket: 1, notification: 1 });
    for (const trace of ["Dachrinne", "05978036", "Dazu finde ich"])
      expect(await stored()).not.toContain(trace);
    await expect(tickets.find("a")).resolves.toMatchObject({ state: "answered", unit: "AG Innenstadt" });
    await expect(tickets.find("b")).resolves.toMatchObject({ question: "Etwas anderes?" });
    expect((await createAudit(database).of("ticket:a")).at(-1)).toEqual({
      action: "erased",
      actor: "asker",
      at: now,
    });
  });

  it("is not undone by a change that was begun before", async () => {
    const { version } = await tickets.create({ id: "a", ...filled }, "key:1");
    await people.erase("key:1");
    await expect(tickets.change("a", { version, unit: "B" }, "key:2")).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await stored()).not.toContain("Dachrinne");
  });

  it("happens once, and concerns nobody whose name is not known", async () => {
    await tickets.create({ id: "a", ...filled }, "key:1");
    await tickets.create({ id: "b", ...filled });
    await people.erase("key:1");
    await expect(people.erase("key:1")).resolves.toEqual({});
    await expect(tickets.find("b")).resolves.toMatchObject({ question });
    expect(await stored()).not.toContain("key:1");
  });
});
