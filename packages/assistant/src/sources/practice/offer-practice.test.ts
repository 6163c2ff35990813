import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { practiceFacts } from "@stadtlotse/domain/reference/practice-facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createPracticeSource } from "./offer-practice.js";
import { createPracticeIndex } from "./practice-index.js";

const practice = createPracticeIndex(practiceExamples, practiceFacts);
const offer = createPracticeSource(practice);

/** What the source would say, as one text; empty where it offers nothing. */
async function tell(question: string, ags?: string): Promise<string> {
  const [candidate] = await offer(readForTest(question, practice.vocabulary, ags));
  return candidate?.draft.statements.map(({ text }) => text).join("\n") ?? "";
}

describe("examples of good practice", () => {
  it.each([
    { asks: "a topic", question: "Gute Beispiele für Citymanagement?", says: ["Radevormwald", "Wülfrath"] },
    {
      asks: "who did it",
      question: "Wer hat schon mal einen Bahnhof zum Lesecafé gemacht?",
      says: ["Löhne"],
    },
    {
      asks: "a project by its name",
      question: "Was ist die Ramberghalle?",
      says: ["Lügde", "5,5 Millionen"],
    },
    {
      asks: "a town and its money",
      question: "Wie viel Fördergeld bekam Geilenkirchen?",
      says: ["241.278", "60 Prozent"],
    },
    { asks: "half of its name", question: "Wie teuer war das am Mehlemer Bach?", says: ["12,7 Millionen"] },
    {
      asks: "a programme",
      question: "Welche Städte haben das Sofortprogramm Innenstadt genutzt?",
      says: ["Bochum"],
    },
    {
      asks: "a Kreis",
      question: "Welche Städte im Kreis Höxter haben den Investitionspakt genutzt?",
      says: ["Nieheim", "Warburg"],
    },
  ])("answers who asks for $asks", async ({ question, says }) => {
    const text = await tell(question);
    for (const each of says) expect(text).toContain(each);
  });

  it("tells the name under which it is known", async () => {
    expect(await tell("Was machen die Händler in Bad Honnef gemeinsam?")).toMatch(
      /^Kiezkaufhaus in Bad Honnef:/,
    );
  });

  it("tells the example first that fits best, not the one that is asked for alike", async () => {
    expect(await tell("Welche Stadt hat Erfahrung mit einem Verfügungsfonds?")).toMatch(/^.*\nRadevormwald/);
  });

  it.each([
    {
      told: "by what is special in it",
      question: "Irgendein Dritter Ort mit Atelier?",
      says: "Schwelm",
    },
    { told: "by its result", question: "Wer verschonte Anwohner vor der Flut 2021?", says: "Bonn" },
    {
      told: "by parts of compounds",
      question: "Wo gibt es eine Karte mit Fließwegen?",
      says: "Recklinghausen",
    },
  ])("finds an example $told", async ({ question, says }) => {
    expect(await tell(question)).toMatch(new RegExp(`^(?:.*\\n)?[^:]*${says}`));
  });

  it("reads an area as part of the example, and not as the size of its town", async () => {
    expect(await tell("Auf welcher Zeche liegt jetzt ein Park mit über 40 Hektar?")).toContain("Alsdorf");
  });

  it.each([
    {
      question: "Wie viel bekam Bochum für die digitale Plattform?",
      begins: /^Bochum: Förderung: .*2,3 Mil/,
    },
    { question: "Wann lief die digitale Plattform in Bochum?", begins: /^Bochum: Zeitraum: 2022/ },
    { question: "Was macht Bochum mit der digitalen Plattform?", begins: /^Bochum: Unter anderem/ },
  ])("tells first what is asked of an example: $question", async ({ question, begins }) => {
    expect(await tell(question)).toMatch(begins);
  });

  it("says first that no source knows an effect", async () => {
    const text = await tell("Um wie viel Prozent ist der Leerstand in Solingen gesunken?");
    expect(text).toMatch(/^Was die Förderung in Solingen bewirkt hat, ist nicht belegt/);
  });

  it("leaves out a town of another Kreis", async () => {
    expect(await tell("Welche Städte im Kreis Höxter haben den Investitionspakt genutzt?")).not.toContain(
      "Erkrath",
    );
  });

  it("puts towns like the asker's first among examples that fit alike", async () => {
    const question = "Welche Kommunen haben ein neues Rathaus gefördert bekommen, als Beispiel?";
    const [small, large] = [await tell(question, "05754020"), await tell(question, "05570004")];
    expect(small).not.toBe(large);
  });

  it("tells those who are no proven members that individual hints are a service for members", async () => {
    expect(await tell("Gute Beispiele für Citymanagement?")).toContain("Mehrwertangebot");
  });

  it.each([
    "Wie viele Einwohner hat Dortmund?",
    "Welche Städte sind im Netzwerk Innenstadt NRW?",
    "Wer hat den Vorsitz im Netzwerk Innenstadt NRW?",
    "Bekommt Unna Förderberatung?",
  ])("has nothing to say to „%s“", async (question) => {
    expect(await tell(question)).toBe("");
  });
});
