import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRegistry } from "../open-registry.js";
import type { Registry } from "../registry.js";
import { openTestDatabase } from "../testing/open-test-database.js";

let database: Database;
let registry: Registry;
let now: string;
beforeEach(async () => {
  now = "2026-10-01T08:00:00Z";
  database = await openTestDatabase();
  registry = await openRegistry(database, () => new Date(now));
});
afterEach(() => database.close());

describe("the report of questions", () => {
  beforeEach(async () => {
    const { reports } = registry;
    const unit = "AG Innenstadt";
    await reports.countQuestion({ day: "2026-10-31", outcome: "answered", tier: "basic", topics: ["isek"] });
    await reports.countQuestion({ day: "2026-11-01", outcome: "answered", tier: "basic", unit, topics: [] });
    await reports.countQuestion({
      day: "2026-11-30",
      outcome: "declined",
      tier: "added-value",
      unit,
      topics: ["isek", "leerstand", "isek"],
    });
  });

  it("counts each question once a month among all", async () => {
    expect(await registry.reports.questions("all")).toEqual([
      { month: "2026-10", ...counts({ answered: 1 }) },
      { month: "2026-11", ...counts({ answered: 1, declined: 1 }) },
    ]);
  });

  it.each([
    {
      by: "topic",
      expected: [
        { month: "2026-10", value: "isek", ...counts({ answered: 1 }) },
        { month: "2026-11", ...counts({ answered: 1 }) },
        { month: "2026-11", value: "isek", ...counts({ declined: 1 }) },
        { month: "2026-11", value: "leerstand", ...counts({ declined: 1 }) },
      ],
    },
    {
      by: "tier",
      expected: [
        { month: "2026-10", value: "basic", ...counts({ answered: 1 }) },
        { month: "2026-11", value: "added-value", ...counts({ declined: 1 }) },
        { month: "2026-11", value: "basic", ...counts({ answered: 1 }) },
      ],
    },
    {
      by: "unit",
      expected: [
        { month: "2026-10", ...counts({ answered: 1 }) },
        { month: "2026-11", value: "AG Innenstadt", ...counts({ answered: 1, declined: 1 }) },
      ],
    },
  ] as const)("counts by $by", async ({ by, expected }) => {
    expect(await registry.reports.questions(by)).toEqual(expected);
  });

  function counts(some: object) {
    return { answered: 0, clarification: 0, restricted: 0, declined: 0, ...some };
  }
});

it("tells how long tickets took, also those that were closed afterwards", async () => {
  await answerAfter("a", "2026-10-01T08:00:00Z", "2026-10-02T08:00:00Z");
  await answerAfter("b", "2026-10-30T08:00:00Z", "2026-11-01T08:00:00Z");
  const last = await answerAfter("c", "2026-11-02T08:00:00Z", "2026-11-02T12:00:00Z");
  now = "2026-12-01T08:00:00Z";
  await registry.tickets.change("c", { version: last, state: "closed" }, "key:1");
  await registry.tickets.create({ id: "open", topics: [] });
  expect(await registry.reports.tickets()).toEqual([
    { month: "2026-10", answered: 1, medianHours: 24 },
    { month: "2026-11", answered: 2, medianHours: 26 },
  ]);
});

it("counts what happened to records of each kind, the newest month first", async () => {
  const { tenants } = registry;
  const created = await tenants.create({ id: "t", ags: "05978036", name: "Unna" }, "key:1");
  now = "2026-11-05T08:00:00Z";
  await tenants.change("t", { version: created.version, name: "Stadt Unna" }, "key:1");
  expect(await registry.reports.knowledge()).toEqual([
    { month: "2026-11", kind: "tenant", created: 0, changed: 1, erased: 0 },
    { month: "2026-10", kind: "tenant", created: 1, changed: 0, erased: 0 },
  ]);
});

/** @returns the version of the ticket */
async function answerAfter(id: string, asked: string, answered: string): Promise<number> {
  now = asked;
  const { version } = await registry.tickets.create({ id, topics: [] });
  const assigned = await registry.tickets.change(id, { version, state: "assigned", unit: "AG" }, "key:1");
  now = answered;
  const answer = { version: assigned?.version ?? 0, state: "answered", answer: "Ja." } as const;
  return (await registry.tickets.change(id, answer, "key:1"))?.version ?? 0;
}
