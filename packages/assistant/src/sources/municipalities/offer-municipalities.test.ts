import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { offerMunicipalities } from "./offer-municipalities.js";

const noOtherWords = new Set<string>();

async function tell(question: string, ags?: string): Promise<string> {
  const [candidate] = await offerMunicipalities(readForTest(question, noOtherWords, ags));
  return candidate?.draft.statements.map(({ text }) => text).join("\n") ?? "";
}

/** What a follow-up is told after another question. */
async function tellAfter(before: string, question: string): Promise<string> {
  const [first] = await offerMunicipalities(readForTest(before, noOtherWords));
  if (!first) throw new Error("the question before is answered");
  const trail = first.topic.factIds;
  const previous = { named: [], words: [], told: [], listed: [], ledTo: [], trail, ...first.topic };
  const [second] = await offerMunicipalities(readForTest(question, noOtherWords, undefined, previous));
  return second?.draft.statements.map(({ text }) => text).join("\n") ?? "";
}

/** The answers are worked out by hand from the register's rows. */
const asked: readonly (readonly [question: string, ...says: string[]])[] = [
  ["Welcher Kreis hat die wenigsten Einwohner?", "Kreis Olpe", "134.439"],
  ["Welche Kreise haben nur sieben Kommunen?", "Ein Kreis", "Kreis Olpe"],
  ["Wie viele Kreise gibt es in NRW?", "31 Kreise"],
  [
    "Welche Kommunen im Kreis Soest haben 10.000 bis 12.000 Einwohner?",
    "5 Kommunen im Kreis Soest",
    "Anröchte (10.359), Lippetal (11.966), Möhnesee (11.869), Rüthen (10.957), Welver (11.966)",
  ],
  [
    "Welche Orte im Kreis Unna haben über 50 Tausend Leute?",
    "mehr als 50.000",
    "Lünen (86.868), Unna (60.892)",
  ],
  ["Wie viel Prozent der Kommunen in NRW sind Städte?", "68,7 Prozent", "berechnet: 272 / 396"],
  [
    "Wie viele Einwohner haben Unna, Kamen und Bergkamen zusammen?",
    "153.213",
    "berechnet: 60.892 + 43.058 + 49.263",
    "31. Dezember 2022",
  ],
  ["Welche ist die zweitkleinste Kommune im Kreis Soest?", "Rüthen", "10.957"],
  ["Liegt Haltern am See im Kreis Unna?", "Nein: Haltern am See liegt im Kreis Recklinghausen"],
  ["Welche Kommune hat die Postleitzahl 59439?", "Holzwickede"],
  ["Wie heißt der Ort mit dem AGS 05978032?", "Selm"],
  ["Wie viele Einwohner hat eine Kommune im Kreis Unna im Durchschnitt?", "39.887", "398.866 / 10"],
  ["Kreis Soest gegen Kreis Unna: wo leben mehr Menschen?", "Der Kreis Unna hat 92.798", "398.866 − 306.068"],
  ["Ist Werl größer als Soest?", "Nein: Soest hat 17.562", "48.607 − 31.045"],
  ["Als Soest ist Werl doch kleiner, oder?", "Ja: Soest hat 17.562"],
  ["Ist Soest nicht größer als Werl?", "Doch: Soest hat 17.562"],
  ["Stimmt es, dass Soest nicht größer ist als Werl?", "Nein: Soest hat 17.562"],
  ["Ist Soest größer als Werl und Unna?", "Nein: Am größten"],
  ["Gehört Bönen nicht zum Kreis Unna?", "Doch: Bönen liegt im Kreis Unna"],
  ["Ist Unna nicht kreisfrei?", "Ja: Unna ist Große kreisangehörige Stadt"],
  ["Wer ist kleiner, Wickede oder Ense?", "Wickede (Ruhr) hat 641"],
  ["Ist Holzwickede eine Stadt?", "Nein: Holzwickede ist eine Gemeinde"],
  ["Darf sich Siegen noch Großstadt nennen, liegt es über hunderttausend?", "Ja: Siegen hat 102.560"],
  ["Hat Siegen mehr als 100.000 Einwohner?", "Ja: Siegen hat 102.560"],
  ["Hat der Kreis Unna mehr als 400.000 Einwohner?", "Nein: Der Kreis Unna hat 398.866"],
  [
    "Welche Kommunen außer Unna sind im Kreis Unna Große kreisangehörige Städte?",
    "Eine Kommune im Kreis Unna",
    "ohne Unna: Lünen",
  ],
  ["Wie dicht besiedelt ist Unna?", "688", "60.892 / 88,56"],
  ["Wie viele Einwohner hat der Kreis, in dem Werl liegt, insgesamt?", "Der Kreis Soest hat 306.068"],
  ["Welche Gemeinden im Kreis Unna sind keine Städte?", "Bönen, Holzwickede"],
  ["Sind Werl und Kamen im selben Kreis?", "Nein", "im Kreis Soest", "im Kreis Unna"],
  ["Auf welchem Platz steht Kamen im Kreis Unna?", "Platz 5 von 10"],
  ["Gibt es im Kreis Unna eine Stadt, die größer ist als Unna?", "Ja", "Lünen"],
  ["Welche Kommune hat im Kreis Unna die größte Fläche?", "Unna mit 88,56 km²"],
  ["Mit wie vielen anderen Kommunen ist Unna in einem Kreis?", "9 Kommunen im Kreis Unna"],
  ["Von wann sind eure Einwohnerzahlen?", "31. Dezember 2022"],
  ["Gehört Bergkamen zu Soest oder zu Unna?", "Bergkamen liegt im Kreis Unna"],
  ["Von Unna, Lünen und Werl: wer ist am kleinsten?", "Werl", "31.045"],
];

describe("the register", () => {
  it.each(asked)("answers: %s", async (question, ...says) => {
    const text = await tell(question);
    for (const part of says) expect(text).toContain(part);
  });
});

describe("a comparison that has no yes or no", () => {
  it.each([
    "Hat Soest mehr Einwohner, oder hat Werl mehr?",
    "Ist Soest doppelt so groß wie Werl?",
    "Ist Soest genauso groß wie Werl?",
  ])("gives none: %s", async (question) => {
    expect(await tell(question)).toMatch(/^Soest hat 17\.562/);
  });
});

describe("the place that was told of", () => {
  it.each([
    { question: "Ist Soest größer?", says: "Ja: Soest hat 17.562" },
    { question: "Ist Soest kleiner?", says: "Nein: Soest hat 17.562" },
    { question: "Hat das mehr als Soest?", says: "Nein: Soest hat 17.562" },
    { question: "Ist das weniger als in Dortmund?", says: "Ja: Dortmund hat" },
    { question: "Und knacken die die 30.000?", says: "Ja: Werl hat 31.045" },
    { question: "In welchem Kreis ist das noch gleich?", says: "Werl liegt im Kreis Soest" },
  ])("is meant in „$question“", async ({ question, says }) => {
    expect(await tellAfter("Wie viele Einwohner hat Werl?", question)).toContain(says);
  });

  it("is compared by what was told of it", async () => {
    expect(await tellAfter("Wie groß ist die Fläche von Unna?", "Hat Kamen mehr?")).toContain(
      "Nein: Unna hat 47,61 km² mehr",
    );
  });
});

describe("the asker's own municipality", () => {
  const unna = "05978036";
  it.each([
    { question: "Was für ein Stadttyp sind wir?", says: "Unna ist Große kreisangehörige Stadt" },
    { question: "Ist in unserem Kreis jemand größer als wir?", says: "Ja: Eine Kommune im Kreis Unna" },
    { question: "Wie viele Kommunen gibt es in unserem Kreis?", says: "Der Kreis Unna hat 10 Kommunen" },
    { question: "Welche Bezirksreg. ist für uns zuständig?", says: "Bezirksregierung Arnsberg" },
  ])("is meant in „$question“", async ({ question, says }) => {
    expect(await tell(question, unna)).toContain(says);
    expect(await tell(question)).not.toContain("Unna");
  });
});

describe("what was listed", () => {
  it.each([
    { question: "Wie viele davon sind Städte?", says: "8 Städte unter den 10 zuvor genannten" },
    { question: "Und wie viele davon sind Große kreisangehörige?", says: "2 Kommunen" },
    { question: "Und wer davon hat über 60.000 Einwohner?", says: "Lünen (86.868), Unna (60.892)" },
  ])("is selected from in „$question“", async ({ question, says }) => {
    expect(await tellAfter("Welche Kommunen liegen im Kreis Unna?", question)).toContain(says);
  });
});

describe("a story around the question", () => {
  it("costs nothing where it says nothing of the register", async () => {
    const ask = async (question: string) =>
      (await offerMunicipalities(readForTest(question, noOtherWords)))[0];
    const told = await ask(
      "Meine Tante aus Bayern behauptet steif und fest, Arnsberg habe mehr Fläche als Bonn. Stimmt das?",
    );
    expect(told?.score).toBeGreaterThan(0.8);
    expect(told?.draft.statements[0]?.text).toMatch(/^Ja: Arnsberg/);
  });

  it("may hold a number", async () => {
    expect(await tell("Drei Amtsleiter streiten: Ist Arnsberg von der Fläche her größer als Bonn?")).toMatch(
      /^Ja: Arnsberg/,
    );
  });
});

describe("the asker's own place", () => {
  it("is set beside another that is named", async () => {
    expect(await tell("Ist unsere Stadt größer als Kamen?", "05978036")).toMatch(/^Ja: Unna/);
  });

  it("is not meant where the Kreis of that name is said", async () => {
    const text = await tell("Wie viele Einwohner haben wir bei uns im Kreis Unna?", "05978036");
    expect(text).toMatch(/^Der Kreis Unna/);
  });
});
