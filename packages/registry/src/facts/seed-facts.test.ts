import type { Database } from "@stadtlotse/database";
import type { Fact } from "@stadtlotse/domain";
import { facts as referenceFacts } from "@stadtlotse/domain/reference/facts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createFacts, type Facts } from "./facts.js";
import { seedFacts } from "./seed-facts.js";

const reference = referenceFacts.slice(0, 3);
const [first] = reference as [Fact, ...Fact[]];
const corrected: Fact = { ...first, statement: `${first.statement} (berichtigt)` };

const clock = () => new Date("2026-11-22T10:00:00.000Z");

let database: Database;
let facts: Facts;
beforeEach(async () => {
  database = await openTestDatabase();
  facts = createFacts(database, clock);
});
afterEach(() => database.close());

describe("seeding the reference facts", () => {
  it("takes over all of them, as they are", async () => {
    await expect(seedFacts(database, clock, reference)).resolves.toEqual({ written: 3 });
    const stored = await facts.list();
    expect(stored.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...reference]));
    expect(stored.every(({ version, editedByOffice }) => version === 1 && !editedByOffice)).toBe(true);
  });

  it("writes nothing the second time", async () => {
    await seedFacts(database, clock, reference);
    await expect(seedFacts(database, clock, reference)).resolves.toEqual({ written: 0 });
  });

  it("adds what a new release brings and renews what it corrects, with a new version", async () => {
    await seedFacts(database, clock, reference.slice(0, 2));
    await expect(seedFacts(database, clock, [corrected, ...reference.slice(1)])).resolves.toEqual({
      written: 2,
    });
    await expect(facts.find(first.id)).resolves.toMatchObject({ fact: corrected, version: 2 });
  });

  it("leaves alone what the office has edited", async () => {
    await seedFacts(database, clock, reference);
    await database.client.execute({
      sql: "UPDATE records SET edited = 1, version = 5 WHERE kind = 'fact' AND id = ?",
      args: [first.id],
    });
    await expect(seedFacts(database, clock, [corrected])).resolves.toEqual({ written: 0 });
    await expect(facts.find(first.id)).resolves.toEqual({
      fact: first,
      version: 5,
      editedByOffice: true,
      withdrawn: false,
    });
  });

  it("keeps more facts than fit into one batch", async () => {
    await seedFacts(database, clock, referenceFacts);
    expect(await facts.list()).toHaveLength(referenceFacts.length);
    expect(referenceFacts.length).toBeGreaterThan(200);
  });

  it("does not know a fact that nobody stated", async () => {
    await expect(facts.find("nothing")).resolves.toBeUndefined();
  });
});
