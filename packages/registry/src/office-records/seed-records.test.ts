import type { Database } from "@stadtlotse/database";
import { surveys as referenceSurveys } from "@stadtlotse/domain/reference/surveys";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SurveyRecord } from "../surveys/survey-records.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createOfficeRecords, type OfficeRecords } from "./office-records.js";
import { seedRecords } from "./seed-records.js";

const [survey] = referenceSurveys as [(typeof referenceSurveys)[number]];
const corrected = { ...survey, purpose: "Berichtigt." };

let database: Database;
let now: string;
let records: OfficeRecords<SurveyRecord>;
beforeEach(async () => {
  database = await openTestDatabase();
  now = "2026-01-10T10:00:00.000Z";
  records = createOfficeRecords(database, clock, { name: "survey", schema: SurveyRecord });
  await seed(survey);
});
afterEach(() => database.close());

const clock = () => new Date(now);
const seed = (...reference: { id: string }[]) =>
  seedRecords(database, clock, { kind: "survey", records: reference });

describe("a record of the release", () => {
  it("is taken over once, as it is", async () => {
    await expect(records.list()).resolves.toEqual([
      { ...survey, version: 1, createdAt: now, updatedAt: now, editedByOffice: false, withdrawn: false },
    ]);
    await expect(seed(survey)).resolves.toEqual({ written: 0 });
  });

  it("is renewed by the next release, with what it was before", async () => {
    await expect(seed(corrected)).resolves.toEqual({ written: 1 });
    await expect(records.find(survey.id)).resolves.toMatchObject({ purpose: "Berichtigt.", version: 2 });
    await expect(records.history(survey.id)).resolves.toMatchObject([
      { actor: "release", before: { purpose: survey.purpose }, after: { purpose: "Berichtigt." } },
    ]);
  });

  it("stays what the office made of it, and shows what the release says since", async () => {
    const ours = await records.change(survey.id, { version: 1, name: "Umfrage" }, "key:1");
    await expect(seed(survey)).resolves.toEqual({ written: 0 });
    await expect(records.offered()).resolves.toEqual([]);
    await expect(seed(corrected)).resolves.toEqual({ written: 0 });
    await expect(records.find(survey.id)).resolves.toEqual(ours);
    await expect(records.offered()).resolves.toMatchObject([
      { record: { name: "Umfrage" }, reference: { name: survey.name, purpose: "Berichtigt." } },
    ]);
    await records.change(survey.id, { version: 2, purpose: "Berichtigt." }, "key:1");
    await expect(records.offered()).resolves.toEqual([]);
    await seed(corrected);
    await expect(records.offered()).resolves.toEqual([]);
  });
});

describe("an office's record", () => {
  it("is edited field by field; what is null goes", async () => {
    const changed = await records.change(survey.id, { version: 1, name: "Umfrage", sourceId: null }, "key:1");
    expect(changed).toMatchObject({ name: "Umfrage", purpose: survey.purpose, editedByOffice: true });
    expect(changed).not.toHaveProperty("sourceId");
  });

  it("is never left without what its kind needs", async () => {
    await expect(records.change(survey.id, { version: 1, name: null }, "key:1")).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    await expect(records.find(survey.id)).resolves.toMatchObject({ version: 1 });
  });

  it("can be read as it stood on a day", async () => {
    now = "2026-02-10T10:00:00.000Z";
    await records.change(survey.id, { version: 1, name: "Umfrage" }, "key:1");
    now = "2026-03-10T10:00:00.000Z";
    const { id } = await records.create({ ...survey, name: "Winterbefragung" }, "key:1", "winter");
    await records.change(survey.id, { version: 2, name: "Befragung" }, "key:1");
    const namesOn = async (day: string) => (await records.list(day)).map(({ name }) => name);
    expect(await namesOn("2026-01-01")).toEqual([survey.name]);
    expect(await namesOn("2026-02-09")).toEqual([survey.name]);
    expect(await namesOn("2026-02-10")).toEqual(["Umfrage"]);
    expect(await namesOn("2026-03-10")).toEqual(["Befragung", "Winterbefragung"]);
    await expect(records.find(id, "2026-03-09")).resolves.toBeUndefined();
    await expect(records.find(survey.id, "2026-02-28")).resolves.toMatchObject({ name: "Umfrage" });
  });

  it.each([
    { day: "2026-01-10", purpose: survey.purpose },
    { day: "2026-01-11", purpose: "Berichtigt." },
    { day: "9999-12-31", purpose: "Berichtigt." },
  ])("reads on $day as it stood at the end of that day", async ({ day, purpose }) => {
    now = "2026-01-11T23:59:59.999Z";
    await seed(corrected);
    await expect(records.find(survey.id, day)).resolves.toMatchObject({ purpose });
  });
});
