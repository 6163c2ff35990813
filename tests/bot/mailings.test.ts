import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  anna,
  office,
  openTwoTowns,
  patience,
  person,
  type TwoTowns,
  today,
  unna,
} from "./testing/two-towns.js";

let towns: TwoTowns;
beforeEach(async () => {
  towns = await openTwoTowns();
});
afterEach(() => towns?.close());

const states = async () => (await towns.house.registry.notifications.list()).map(({ state }) => state);

describe("a mailing", () => {
  const draft = (kind: string) => ({
    verb: "preview-mailing",
    id: randomUUID(),
    kind,
    title: "Herbsttreffen",
    text: "*Bitte* kommen!",
  });

  it("is shown before it is sent, tried on oneself, and reaches members alone, once", async () => {
    const { id, ...form } = draft("circular");
    const preview = JSON.stringify(await towns.click({ id, ...form }, office));
    expect(preview).toContain("2 Personen aus 1 Kommune"); // Anna and the office
    expect(await states()).toEqual([]);

    await towns.click({ verb: "mailing", step: "test", id }, office);
    expect(towns.saidIn("anna")).not.toContain("Herbsttreffen");

    await towns.click({ verb: "mailing", step: "send", id }, office);
    await towns.click({ verb: "mailing", step: "send", id }, office);
    await towns.seen("Herbsttreffen", "anna");
    await expect.poll(states, patience).toEqual(["sent", "sent"]);
    expect(towns.saidIn("anna").split("Rundmail der Geschäftsstelle")).toHaveLength(2);
    expect(towns.saidIn("bert")).not.toContain("Herbsttreffen");
    expect(JSON.stringify(await towns.click({ verb: "mailing", step: "report", id }, office))).toMatch(
      /Zugestellt.*?"2"/,
    );
  });

  it("that invites reaches everybody but who has unsubscribed", async () => {
    const { id, ...form } = draft("invitation");
    await towns.click({ verb: "command", command: "unsubscribe" }, anna);
    await towns.click({ id, ...form }, office);
    await towns.click({ verb: "mailing", step: "send", id }, office);
    await towns.seen("Herbsttreffen", "bert");
    expect(towns.saidIn("anna")).not.toContain("Herbsttreffen");
  });

  it("waits as long as Teams asks, and tells why it did not arrive", async () => {
    const { id, ...form } = draft("circular");
    await towns.click({ id, ...form }, office);
    towns.bot.connector.refuseTo("a:anna", 429);
    await towns.click({ verb: "mailing", step: "send", id }, office);
    await expect.poll(async () => (await states()).toSorted(), patience).toEqual(["failed", "sent"]);
    const report = JSON.stringify(await towns.click({ verb: "mailing", step: "report", id }, office));
    expect(report).toContain("Teams ist ausgelastet");
  });

  it("no longer counts on a chat that is gone", async () => {
    const first = draft("circular");
    await towns.click(first, office);
    towns.bot.connector.refuseTo("a:anna", 403);
    await towns.click({ verb: "mailing", step: "send", id: first.id }, office);
    await expect.poll(async () => (await states()).toSorted(), patience).toEqual(["failed", "sent"]);
    expect(JSON.stringify(await towns.click(draft("circular"), office))).toContain("1 Person aus 1 Kommune");
  });

  it("that is dispatched at the desk reaches each person of its municipalities once", async () => {
    const dora = person("dora", unna);
    await towns.say("Hilfe", dora);
    const { communications } = towns.house.registry;
    const rundmail = {
      kind: "circular",
      subject: "Vom Schreibtisch",
      text: "*Bitte* lesen!",
      state: "draft",
    } as const;
    const { id, version } = await communications.create(rundmail, "key:1");
    towns.bot.connector.refuseTo("a:dora", 429);
    await communications.dispatch(id, { version, on: today }, "key:1");
    await towns.seen("Vom Schreibtisch", "anna");
    const outcomes = async () =>
      (await towns.house.registry.notifications.about(id))
        .map(({ recipient, state }) => `${recipient.kind} ${state}`)
        .filter((outcome) => outcome !== "municipality failed") // of other members nobody is in Teams
        .toSorted();
    await expect
      .poll(outcomes, patience)
      .toEqual(["municipality sent", "person failed", "person sent", "person sent"]); // Dora; Anna and the office
    expect(towns.saidIn("anna").split("Rundmail der Geschäftsstelle")).toHaveLength(2);
    expect(towns.saidIn("bert")).not.toContain("Vom Schreibtisch");
  });

  it.each([
    { name: "the form", act: () => towns.say("Rundmail", anna) },
    { name: "a preview", act: () => towns.click(draft("circular"), anna) },
    { name: "a dispatch", act: () => towns.click({ verb: "mailing", step: "send", id: randomUUID() }, anna) },
  ])("is the office's business: $name", async ({ act }) => {
    expect((await act())[0]?.text).toContain("nur die Geschäftsstelle");
  });
});

describe("a survey", () => {
  let runId: string;
  beforeEach(async () => {
    const run = await towns.house.registry.surveys.runs.create(
      {
        surveyId: "sommerbefragung",
        year: 2026,
        opensOn: "2026-11-01",
        closesOn: "2026-11-30",
        invitations: [],
        questions: [
          { id: "topic", kind: "text", text: "Welches Thema?", options: [], required: true },
          { id: "count", kind: "number", text: "Wie viele Läden stehen leer?", options: [], required: false },
          {
            id: "wish",
            kind: "multiple-choice",
            text: "Was wünschen Sie?",
            options: ["Tagung, groß", "Seminar"],
            required: false,
          },
        ],
      },
      "operator",
    );
    runId = run.id;
  });

  const answers = (changes: object = {}) => ({
    verb: "answer-survey",
    runId,
    "answer:topic": "Leerstand",
    "answer:count": "12",
    "answer:wish": "0,1",
    ...changes,
  });
  const stored = async () =>
    (await towns.house.registry.surveys.responses(runId)).map((response) => response.answers);

  it("reaches members as a card, is answered once a person, and can be changed", async () => {
    const id = randomUUID();
    await towns.click(
      { verb: "preview-mailing", id, kind: `survey:${runId}`, title: "Umfrage", text: "Bitte." },
      office,
    );
    await towns.click({ verb: "mailing", step: "send", id }, office);
    await towns.seen("Wie viele Läden stehen leer?", "anna");
    expect((await towns.house.registry.surveys.runs.find(runId))?.invitations).toEqual([
      { ags: "05978036", on: today },
    ]);

    const [thanks] = await towns.click(answers(), anna);
    expect(thanks?.text).toContain("Sie können sie bis 30. November 2026 hier ändern");
    expect(await stored()).toEqual([{ topic: "Leerstand", count: 12, wish: ["Tagung, groß", "Seminar"] }]);
    await towns.click(answers({ "answer:topic": "Grün", "answer:count": "", "answer:wish": "1" }), anna);
    expect(await stored()).toEqual([{ topic: "Grün", wish: ["Seminar"] }]);
  });

  it.each([
    { name: "a missing answer", change: { "answer:topic": "" }, sentence: /beantwortet/ },
    { name: "a word for a number", change: { "answer:count": "viele" }, sentence: /Zahl/ },
    { name: "an unknown choice", change: { "answer:wish": "7" }, sentence: /./ },
    { name: "a run that does not exist", change: { runId: "unknown" }, sentence: /gibt es nicht mehr/ },
  ])("with $name gets a friendly sentence and stores nothing", async ({ change, sentence }) => {
    const [reply] = await towns.click(answers(change), anna);
    expect(reply?.text).toMatch(sentence);
    expect(await stored()).toEqual([]);
  });

  it("is not answered by somebody whose municipality is not known", async () => {
    const [reply] = await towns.click(answers(), person("carl", "foreign"));
    expect(reply?.text).toContain("aus welcher Kommune");
  });
});
