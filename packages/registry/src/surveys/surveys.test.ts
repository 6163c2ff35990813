import type { Database } from "@stadtlotse/database";
import { SurveyQuestion } from "@stadtlotse/domain";
import { topics } from "@stadtlotse/domain/reference/topics";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seedRecords } from "../office-records/seed-records.js";
import { createPeople } from "../people/people.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { topicKind } from "../topics/topic-record.js";
import { findAnswerFaults } from "./find-answer-faults.js";
import { createSurveys, type Surveys, surveyResponseKind } from "./surveys.js";

const clock = () => new Date("2026-07-01T10:00:00Z");
const on = "2026-07-01";
const questions = [
  {
    id: "thema",
    kind: "single-choice",
    text: "Was drückt?",
    options: ["Leerstand", "Klima"],
    required: true,
  },
  { id: "formate", kind: "multiple-choice", text: "Welche Formate?", options: ["Seminar", "Exkursion"] },
  { id: "laeden", kind: "number", text: "Wie viele Läden stehen leer?" },
  { id: "wunsch", kind: "text", text: "Was wünschen Sie sich?", feeds: "topics" },
].map((question) => SurveyQuestion.parse(question));
const run = {
  surveyId: "sommerbefragung",
  year: 2026,
  opensOn: "2026-06-01",
  closesOn: "2026-07-31",
  questions,
  invitations: [],
};

let database: Database;
let surveys: Surveys;
let runId: string;
beforeEach(async () => {
  database = await openTestDatabase();
  await seedRecords(database, clock, { kind: topicKind.name, records: topics });
  surveys = createSurveys(database, clock);
  runId = (await surveys.runs.create(run, "key:1")).id;
});
afterEach(() => database.close());

function respond(owner: string, answers: Record<string, string | number | string[]>, day = on) {
  return surveys.respond(runId, { ags: "05978036", answers, on: day }, owner);
}

describe("a run of a survey", () => {
  it("takes one answer a person, which can be changed until it closes", async () => {
    const first = await respond("key:a", { thema: "Leerstand" });
    const changed = await respond("key:a", { thema: "Klima" }, "2026-07-31");
    expect(changed).toMatchObject({ id: first?.id, version: 2, answers: { thema: "Klima" } });
    await expect(surveys.responses(runId)).resolves.toEqual([changed]);
    await expect(respond("key:a", { thema: "Leerstand" }, "2026-08-01")).rejects.toMatchObject({
      code: "INVALID_STEP",
    });
    await expect(surveys.responseOf(runId, "key:a")).resolves.toEqual(changed);
    await expect(surveys.responseOf(runId, "key:b")).resolves.toBeUndefined();
  });

  it.each([
    { name: "before it opens", day: "2026-05-31", answers: { thema: "Klima" }, code: "INVALID_STEP" },
    { name: "without a required answer", day: on, answers: {}, code: "INVALID_INPUT" },
    { name: "with an option that nobody offers", day: on, answers: { thema: "X" }, code: "INVALID_INPUT" },
  ])("takes no answer $name", async ({ day, answers, code }) => {
    await expect(respond("key:a", answers as Record<string, string>, day)).rejects.toMatchObject({ code });
  });

  it("keeps its questions once somebody has answered", async () => {
    const shorter = await surveys.runs.change(
      runId,
      { version: 1, questions: questions.slice(0, 1) },
      "key:1",
    );
    expect(shorter?.questions).toHaveLength(1);
    await respond("key:a", { thema: "Klima" });
    await expect(surveys.runs.change(runId, { version: 2, questions }, "key:1")).rejects.toMatchObject({
      code: "INVALID_STEP",
    });
    const longer = await surveys.runs.change(runId, { version: 2, closesOn: "2026-08-15" }, "key:1");
    expect(longer).toMatchObject({ closesOn: "2026-08-15" });
  });

  it("invites each member once", async () => {
    await surveys.invite(runId, { version: 1, members: ["05978036", "05913000"], on }, "key:1");
    const invited = await surveys.invite(
      runId,
      { version: 2, members: ["05978036", "05315000"], on: "2026-07-02" },
      "key:1",
    );
    expect(invited?.invitations).toEqual([
      { ags: "05978036", on },
      { ags: "05913000", on },
      { ags: "05315000", on: "2026-07-02" },
    ]);
  });
});

describe("a run that nobody could answer", () => {
  const [choice] = questions as [SurveyQuestion, ...SurveyQuestion[]];
  it.each([
    { name: "ends before it begins", given: { closesOn: "2026-05-31" } },
    { name: "asks two questions under one id", given: { questions: [choice, choice] } },
    {
      name: "offers nothing to choose from",
      given: { questions: [{ ...choice, options: ["Klima", "Klima"] }] },
    },
  ])("is refused when it $name", async ({ given }) => {
    const refusal = { code: "INVALID_INPUT", reason: expect.stringMatching(/\.$/) };
    await expect(surveys.runs.create({ ...run, ...given }, "key:1")).rejects.toMatchObject(refusal);
    await expect(surveys.runs.change(runId, { version: 1, ...given }, "key:1")).rejects.toMatchObject(
      refusal,
    );
  });
});

describe("the evaluation of a run", () => {
  it("counts people and members apart, and sorts free texts by what they speak of", async () => {
    await surveys.invite(runId, { version: 1, members: ["05978036", "05913000"], on }, "key:1");
    await respond("key:a", { thema: "Leerstand", laeden: 4, wunsch: "Etwas gegen den Leerstand" });
    await respond("key:b", { thema: "Klima", formate: ["Seminar", "Exkursion"], wunsch: "Mehr Kuchen" });
    const evaluation = await surveys.evaluate(runId);
    expect(evaluation).toMatchObject({
      responses: 2,
      members: { invited: 2, answered: 1, percent: 50 },
      questions: [
        {
          counts: [
            { option: "Leerstand", count: 1 },
            { option: "Klima", count: 1 },
          ],
        },
        {
          counts: [
            { option: "Seminar", count: 1 },
            { option: "Exkursion", count: 1 },
          ],
        },
        { answered: 1, mean: 4 },
        { answered: 2 },
      ],
    });
    const about = (text: string) =>
      evaluation?.textsByTopic.filter(({ texts }) => texts.some((each) => each.text === text));
    expect(about("Mehr Kuchen")).toEqual([{ texts: [{ questionId: "wunsch", text: "Mehr Kuchen" }] }]);
    expect(about("Etwas gegen den Leerstand")?.every(({ topicId }) => topicId !== undefined)).toBe(true);
  });

  it("counts a person whose data was erased, and nothing that they said", async () => {
    await respond("key:a", { thema: "Leerstand", wunsch: "Der Bürgermeister soll weg" });
    const people = createPeople(database, clock, [surveyResponseKind]);
    await expect(people.erase("key:a")).resolves.toEqual({ "survey-response": 1 });
    await expect(surveys.evaluate(runId)).resolves.toMatchObject({ responses: 1, members: { answered: 0 } });
    const { rows } = await database.client.execute(
      "SELECT content FROM records UNION SELECT after FROM audit",
    );
    expect(JSON.stringify(rows)).not.toContain("Bürgermeister");
  });
});

describe("faults of answers", () => {
  it.each([
    { name: "a question of another survey", answers: { thema: "Klima", fremd: "x" }, at: "fremd" },
    { name: "a text in place of a number", answers: { thema: "Klima", laeden: "vier" }, at: "laeden" },
    { name: "a number in place of a text", answers: { thema: "Klima", wunsch: 4 }, at: "wunsch" },
    { name: "a text that never ends", answers: { thema: "Klima", wunsch: "x".repeat(4001) }, at: "wunsch" },
    { name: "a choice that is no list", answers: { thema: "Klima", formate: "Seminar" }, at: "formate" },
  ])("name $name", ({ answers, at }) => {
    expect(findAnswerFaults(questions, answers as Record<string, string>)).toEqual([
      { questionId: at, reason: expect.stringMatching(/\.$/) },
    ]);
  });

  it("are none where every answer fits", () => {
    const answers = { thema: "Klima", formate: [], laeden: 0, wunsch: "" };
    expect(findAnswerFaults(questions, answers)).toEqual([]);
  });
});
