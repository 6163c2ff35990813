import type { Database } from "@stadtlotse/database";
import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { practiceFactId, statePractice as stateExample } from "@stadtlotse/domain/reference/practice-facts";
import { programmes as referenceProgrammes } from "@stadtlotse/domain/reference/programmes";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFacts, type Facts } from "../facts/facts.js";
import { seedFacts } from "../facts/seed-facts.js";
import { ProgrammeRecord } from "../funding/funding-records.js";
import { BestPracticeRecord } from "../good-practice/good-practice-record.js";
import {
  createOfficeRecords,
  type OfficeContent,
  type OfficeRecords,
} from "../office-records/office-records.js";
import { seedRecords } from "../office-records/seed-records.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { statePractice } from "./state-practice.js";
import { stateProgramme } from "./state-programme.js";

const known = referenceProgrammes.find(
  ({ id }) => id === "dritte-orte-nrw",
) as (typeof referenceProgrammes)[number];
const [example] = practiceExamples as [(typeof practiceExamples)[number]];
const squares: OfficeContent<ProgrammeRecord> = {
  ...known,
  name: "Blaue Plätze NRW",
  purpose: "Das Land fördert Brunnen auf Plätzen.",
  validity: { from: "2026", to: "2029" },
  phases: [],
  sourceIds: ["geschaeftsstelle"],
};

let database: Database;
let now: string;
let facts: Facts;
let programmes: OfficeRecords<ProgrammeRecord>;
let practices: OfficeRecords<BestPracticeRecord>;
beforeEach(async () => {
  database = await openTestDatabase();
  now = "2026-11-22T10:00:00.000Z";
  const clock = () => new Date(now);
  facts = createFacts(database, clock);
  programmes = createOfficeRecords(
    database,
    clock,
    { name: "programme", schema: ProgrammeRecord },
    stateProgramme,
  );
  practices = createOfficeRecords(
    database,
    clock,
    { name: "best-practice", schema: BestPracticeRecord },
    statePractice,
  );
  await seedRecords(database, clock, { kind: "programme", records: [known] });
  await seedRecords(database, clock, { kind: "best-practice", records: [example] });
  await seedFacts(database, clock, [stateExample(example)]);
});
afterEach(() => database.close());

const factIds = async () => (await facts.list()).map(({ fact }) => fact.id);

describe("a record that the office enters", () => {
  it("is stated part by part, by the office and on that day", async () => {
    const { id } = await programmes.create(squares, "key:1");
    expect(await factIds()).toContain(`programme.${id}.purpose`);
    await expect(facts.find(`programme.${id}.period`)).resolves.toMatchObject({
      fact: {
        subject: id,
        predicate: "period",
        statement: "Laufzeit des Programms „Blaue Plätze NRW“: von 2026 bis 2029.",
        sourceId: "geschaeftsstelle",
        locator: { heading: "Eintrag vom 22. November 2026" },
        asOf: { date: "2026-11-22", quality: "stated" },
      },
      statedBy: `programme:${id}`,
      editedByOffice: true,
    });
  });

  it("is told from the moment in which it is published, to whom it is meant for", async () => {
    const { id } = await practices.create({ ...example, visibility: "members", state: "draft" }, "key:1");
    expect(await factIds()).toEqual([practiceFactId(example)]);
    await practices.change(id, { version: 1, state: "published" }, "key:1");
    await expect(facts.find(practiceFactId({ id }))).resolves.toMatchObject({
      fact: { visibility: "members" },
      withdrawn: false,
    });
    await practices.change(id, { version: 2, state: "draft" }, "key:1");
    await expect(facts.find(practiceFactId({ id }))).resolves.toMatchObject({ withdrawn: true });
    await practices.change(id, { version: 3, state: "published" }, "key:1");
    await expect(facts.find(practiceFactId({ id }))).resolves.toMatchObject({ withdrawn: false });
  });
});

describe("a record that the office changes", () => {
  it("states anew what is different, and dates nothing else", async () => {
    await programmes.change(known.id, { version: 1, validity: { from: "2019", to: "2030" } }, "key:1");
    expect(await factIds()).toEqual([practiceFactId(example), "programme.dritte-orte-nrw.period"]);
    now = "2026-12-01T10:00:00.000Z";
    await programmes.change(known.id, { version: 2, validity: { from: "2019", to: "2031" } }, "key:1");
    await expect(facts.find("programme.dritte-orte-nrw.period")).resolves.toMatchObject({
      fact: { statement: expect.stringContaining("bis 2031"), asOf: { date: "2026-12-01" } },
      version: 2,
    });
  });

  it("names the source that was entered with it", async () => {
    const { sourceIds } = known;
    await programmes.change(known.id, { version: 1, purpose: "Neu gefasst.", sourceIds }, "key:1");
    await expect(facts.find("programme.dritte-orte-nrw.purpose")).resolves.toMatchObject({
      fact: { sourceId: sourceIds.at(-1), locator: {} },
    });
  });

  it("states nothing where another change came first", async () => {
    const change = { version: 1, purpose: "Neu gefasst." };
    await programmes.change(known.id, { version: 1, name: known.name }, "key:1");
    await expect(programmes.change(known.id, change, "key:2")).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(facts.find("programme.dritte-orte-nrw.purpose")).resolves.toBeUndefined();
  });

  it("takes the fact along that the release states of it, and withdraws it with itself", async () => {
    await practices.change(example.id, { version: 1, measure: "Es kam anders." }, "key:1");
    await expect(facts.find(practiceFactId(example))).resolves.toMatchObject({
      fact: { statement: expect.stringContaining("Es kam anders."), sourceId: "geschaeftsstelle" },
      version: 2,
    });
    await practices.change(example.id, { version: 2, withdrawn: true }, "key:1");
    await expect(factIds()).resolves.toEqual([]);
  });
});

describe("a fact that follows a record", () => {
  it("is changed there, and looked after like every other", async () => {
    const { id } = await programmes.create(squares, "key:1");
    const period = `programme.${id}.period`;
    await expect(
      facts.change(period, { version: 1, statement: "Anders.", withdrawn: true }, "key:1"),
    ).rejects.toMatchObject({ code: "INVALID_STEP", reason: expect.stringContaining("Datensatz") });
    await facts.change(period, { version: 1, responsible: "AG Innenstadt" }, "key:1");
    await programmes.change(id, { version: 1, validity: { from: "2026", to: "2030" } }, "key:1");
    await expect(facts.find(period)).resolves.toMatchObject({
      fact: { statement: expect.stringContaining("2030") },
      responsible: "AG Innenstadt",
    });
  });
});
