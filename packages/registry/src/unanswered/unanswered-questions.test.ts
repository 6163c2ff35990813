import type { Database } from "@stadtlotse/database";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { UnansweredQuestion, UnansweredQuestions } from "../registry.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createUnansweredQuestions } from "./unanswered-questions.js";

const day = "2026-11-22";

let database: Database;
let unanswered: UnansweredQuestions;
beforeEach(async () => {
  database = await openTestDatabase();
  unanswered = createUnansweredQuestions(database);
});
afterEach(() => database.close());

describe("unanswered questions", () => {
  it("are found under the answer that was none", async () => {
    const question = { id: "a", day, outcome: "declined", tier: "basic", unit: "AG", topics: ["x"] } as const;
    await unanswered.record(question);
    await expect(unanswered.find("a")).resolves.toEqual(question);
    await expect(unanswered.find("b")).resolves.toBeUndefined();
  });

  it("are counted by topic, by tier and by unit, the most frequent first", async () => {
    const rows: Pick<UnansweredQuestion, "outcome" | "tier" | "unit" | "topics">[] = [
      { outcome: "declined", tier: "basic", unit: "AG Innenstadt", topics: ["leerstand", "magazin"] },
      { outcome: "declined", tier: "added-value", unit: "AG Innenstadt", topics: ["leerstand"] },
      { outcome: "restricted", tier: "basic", topics: ["leerstand"] },
      { outcome: "declined", tier: "basic", unit: "AG Stadtumbau", topics: [] },
    ];
    for (const [index, row] of rows.entries()) await unanswered.record({ id: String(index), day, ...row });

    const total = { declined: 3, restricted: 1 };
    await expect(unanswered.report("topic")).resolves.toEqual({
      by: "topic",
      total,
      counts: [
        { value: "leerstand", declined: 2, restricted: 1 },
        { declined: 1, restricted: 0 },
        { value: "magazin", declined: 1, restricted: 0 },
      ],
    });
    await expect(unanswered.report("tier")).resolves.toEqual({
      by: "tier",
      total,
      counts: [
        { value: "basic", declined: 2, restricted: 1 },
        { value: "added-value", declined: 1, restricted: 0 },
      ],
    });
    await expect(unanswered.report("unit")).resolves.toMatchObject({
      counts: [
        { value: "AG Innenstadt", declined: 2, restricted: 0 },
        { declined: 0, restricted: 1 },
        { value: "AG Stadtumbau", declined: 1, restricted: 0 },
      ],
    });
  });

  it("are none at first", async () => {
    const total = { declined: 0, restricted: 0 };
    await expect(unanswered.report("topic")).resolves.toEqual({ by: "topic", total, counts: [] });
  });

  it("add up: by tier and by unit each question counts once", async () => {
    const question = fc.record({
      id: fc.uuid(),
      day: fc.constant(day),
      outcome: fc.constantFrom("declined" as const, "restricted" as const),
      tier: fc.constantFrom("basic" as const, "added-value" as const, "none" as const),
      topics: fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(question, { selector: ({ id }) => id }), async (questions) => {
        await database.client.execute("DELETE FROM unanswered");
        for (const each of questions) await unanswered.record(each);
        for (const by of ["tier", "unit"] as const) {
          const { total, counts } = await unanswered.report(by);
          const sum = counts.reduce((all, { declined, restricted }) => all + declined + restricted, 0);
          expect(sum).toBe(questions.length);
          expect(total.declined + total.restricted).toBe(questions.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});
