import type { Database } from "@stadtlotse/database";
import type { Fact } from "@stadtlotse/domain";
import { facts as referenceFacts } from "@stadtlotse/domain/reference/facts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createFacts, type FactInput, type Facts } from "./facts.js";
import { seedFacts } from "./seed-facts.js";

const count = referenceFacts.find(({ id }) => id === "netzwerk-innenstadt-nrw.member-count.2021-03") as Fact;
const letter = { sourceId: "geschaeftsstelle", locator: { heading: "Mitgliederliste vom 1. November 2026" } };
const news = {
  ...letter,
  statement: "Das Netzwerk hat 140 Mitglieder.",
  value: { kind: "number", value: 140, unit: "municipalities", approximation: "exact" },
  asOf: { date: "2026-11", quality: "stated" },
} as const;
const { id: _, ...stated } = count;
const input: FactInput = { ...stated, ...news, value: { ...news.value } };

let database: Database;
let now: string;
let facts: Facts;
beforeEach(async () => {
  database = await openTestDatabase();
  now = "2026-11-22T10:00:00.000Z";
  const clock = () => new Date(now);
  facts = createFacts(database, clock);
  await seedFacts(database, clock, [count]);
});
afterEach(() => database.close());

describe("a fact that the office corrects", () => {
  it("says the new thing with its source and date, and keeps what it said before", async () => {
    const changed = await facts.change(count.id, { version: 1, ...news }, "key:1");
    expect(changed).toMatchObject({ fact: { ...news, id: count.id }, version: 2, editedByOffice: true });
    await expect(facts.find(count.id)).resolves.toEqual(changed);
    await expect(facts.history(count.id)).resolves.toMatchObject([
      { action: "changed", actor: "key:1", before: { statement: count.statement }, after: news },
    ]);
  });

  it.each([
    { name: "without a source", change: { ...news, sourceId: undefined }, reason: /Quelle und ihren Stand/ },
    { name: "without a date", change: { ...news, asOf: undefined }, reason: /Quelle und ihren Stand/ },
    { name: "from a source that nobody knows", change: { ...news, sourceId: "x" }, reason: /„x“/ },
    { name: "out of thin air", change: { ...news, locator: {} }, reason: /woher die Geschäftsstelle/ },
  ])("says nothing new $name", async ({ change, reason }) => {
    await expect(facts.change(count.id, { version: 1, ...change }, "key:1")).rejects.toMatchObject({
      code: "INVALID_INPUT",
      reason: expect.stringMatching(reason),
    });
    await expect(facts.history(count.id)).resolves.toEqual([]);
  });

  it("is changed by who has seen its state", async () => {
    const changed = await facts.change(count.id, { version: 1, verifiedOn: "2026-11-22" }, "key:1");
    await expect(facts.change(count.id, { version: 1, ...news }, "key:2")).rejects.toMatchObject({
      code: "CONFLICT",
      current: { version: changed?.version },
    });
  });

  it("can be read as it stood on a day", async () => {
    now = "2026-12-01T10:00:00.000Z";
    await facts.change(count.id, { version: 1, ...news }, "key:1");
    const statementOn = async (day: string) => (await facts.listAsOf(day)).map(({ fact }) => fact.statement);
    expect(await statementOn("2026-11-30")).toEqual([count.statement]);
    expect(await statementOn("2026-12-01")).toEqual([news.statement]);
  });

  it("is told no more once it is withdrawn, and can still be cited", async () => {
    await facts.change(count.id, { version: 1, withdrawn: true }, "key:1");
    await expect(facts.list()).resolves.toEqual([]);
    await expect(facts.find(count.id)).resolves.toMatchObject({ fact: count, withdrawn: true });
  });
});

describe("a fact that the office states", () => {
  it("is one like all others", async () => {
    const { fact } = await facts.create(input, "key:1");
    await expect(facts.find(fact.id)).resolves.toMatchObject({
      fact: news,
      version: 1,
      editedByOffice: true,
    });
  });

  it.each([
    { name: "nothing known", wrong: { subject: "nirgends" } },
    { name: "in a way that nobody asks for", wrong: { predicate: "laune" } },
    { name: "from nowhere", wrong: { locator: {} } },
  ])("is not about $name", async ({ wrong }) => {
    await expect(facts.create({ ...input, ...wrong }, "key:1")).rejects.toMatchObject({
      code: "INVALID_INPUT",
      reason: expect.stringMatching(/\.$/),
    });
  });
});

describe("the duty to review", () => {
  const reasonsOn = async (day: string) =>
    Object.fromEntries((await facts.review(day)).map(({ stored, reasons }) => [stored.fact.id, reasons]));

  it("names a fact whose day has come, until somebody sets another", async () => {
    await facts.change(
      count.id,
      { version: 1, responsible: "AG Innenstadt", reviewBy: "2026-12-01", verifiedOn: "2026-11-22" },
      "key:1",
    );
    expect(await reasonsOn("2026-11-30")).toEqual({});
    expect(await reasonsOn("2026-12-01")).toEqual({ [count.id]: ["due"] });
    await facts.change(count.id, { version: 2, reviewBy: null }, "key:1");
    expect(await reasonsOn("2026-12-01")).toEqual({});
  });

  it("names one that has grown too old, until it is verified", async () => {
    expect(await reasonsOn("2026-11-22")).toEqual({ [count.id]: ["stale"] });
    await facts.change(count.id, { version: 1, verifiedOn: "2026-11-22" }, "key:1");
    expect(await reasonsOn("2026-11-22")).toEqual({});
  });

  it("names those that disagree, and what a newer release says", async () => {
    const { fact } = await facts.create({ ...input, asOf: count.asOf, verifiedOn: "2026-11-22" }, "key:1");
    await facts.change(count.id, { version: 1, verifiedOn: "2026-11-22" }, "key:1");
    await seedFacts(database, () => new Date(now), [{ ...count, note: "Neu gezählt." }]);
    const reviews = await facts.review("2026-11-22");
    expect(reviews).toMatchObject([
      {
        stored: { fact: { id: count.id } },
        reasons: ["conflict", "newer-release"],
        offered: { note: "Neu gezählt." },
      },
      { stored: { fact: { id: fact.id } }, reasons: ["conflict"] },
    ]);
    expect(new Set(reviews.flatMap(({ conflictIds }) => conflictIds)).size).toBe(1);
  });
});
