import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { practiceFacts } from "@stadtlotse/domain/reference/practice-facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createPracticeSource } from "./offer-practice.js";
import { createPracticeIndex } from "./practice-index.js";

const index = createPracticeIndex(practiceExamples, practiceFacts);
const offer = createPracticeSource(index);
const asksForGrants = "asks for grants to municipalities";

async function tell(question: string): Promise<string[]> {
  const offers = await offer(readForTest(question, index.vocabulary));
  const grants = offers.find(({ why }) => why === asksForGrants);
  return grants?.draft.statements.map(({ text }) => text) ?? [];
}

describe("grants to municipalities", () => {
  it.each([
    {
      asks: "the largest of a year",
      question: "Welche Stadt bekam 2025 die höchste Bewilligung?",
      first: ["Gelsenkirchen", "15 Millionen"],
    },
    {
      asks: "the largest of a programme",
      question: "Größte Einzelsumme aus dem Investitionspakt, welche Stadt?",
      first: ["Herne", "4,32 Millionen"],
    },
    {
      asks: "the smallest",
      question: "Kleinste bekannte Bewilligung der Städtebauförderung 2023?",
      first: ["Schermbeck", "179.000 Euro"],
    },
    {
      asks: "what two make together",
      question: "Was haben Gelsenkirchen und Recklinghausen 2025 zusammen an Fördermitteln bekommen?",
      first: ["29,7 Millionen Euro", "15 + 14,7"],
    },
    {
      asks: "what the largest make together",
      question: "Die zwei größten Zuwendungen 2025 zusammen?",
      first: ["29,7 Millionen Euro"],
    },
    {
      asks: "over the heads of its town",
      question: "Recklinghausen 2025: die Bewilligung umgerechnet pro Kopf?",
      first: ["je Einwohnerin und Einwohner", "berechnet: 14.700.000 / "],
    },
    {
      asks: "over the heads of its town, though no money is named",
      question: "Gelsenkirchen 2025: pro Einwohner?",
      first: ["je Einwohnerin und Einwohner", "berechnet: 15.000.000 / "],
    },
    {
      asks: "one town in one year",
      question: "Wie viel Förderung erhielt Raesfeld 2025?",
      first: ["Schloss Raesfeld", "10,7 Millionen"],
    },
  ])("are told: $asks", async ({ question, first }) => {
    const [leading = ""] = await tell(question);
    for (const part of first) expect(leading).toContain(part);
  });

  it.each([
    {
      question: "Welche Städte haben 2025 für ein Rathaus Geld bekommen?",
      places: ["Ahlen", "Straelen", "Herzebrock-Clarholz", "Geseke"],
    },
    {
      question: "Welche Kommunen im Kreis Höxter haben Geld aus dem Investitionspakt bekommen?",
      places: ["Borgentreich", "Nieheim", "Warburg", "Willebadessen"],
    },
  ])("are listed: „$question“", async ({ question, places }) => {
    const text = (await tell(question)).join("\n");
    for (const place of places) expect(text).toContain(place);
    expect(text).toContain("keine vollständige Liste");
  });

  it.each([
    "In welchem Programmjahr gab es die höchste Förderung?",
    "Wer bekam aus ZIZ am meisten?",
    "Was haben Gelsenkirchen und Bönen 2025 zusammen bekommen?",
    "Können Vereine Geld aus Dritte Orte bekommen?",
    "Bekommen wir jemanden, der ins Rathaus kommt?",
    "Welche Stadt hat die meisten Einwohner?",
  ])("are not offered for „%s“", async (question) => {
    expect(await tell(question)).toEqual([]);
  });

  it("are said to be unknown where a town is asked about that got none that is recorded", async () => {
    const offers = await offer(
      readForTest("Welche Summe bekam Bönen 2025 an Fördermitteln?", index.vocabulary),
    );
    expect(offers.map(({ draft }) => draft.outcome)).toEqual(["declined"]);
    expect(offers[0]?.draft.statements[0]?.text).toContain("Bönen ist dazu nicht belegt");
  });
});

describe("a grant of which nothing is known", () => {
  it.each([
    "Wie viel Städtebauförderung hat Kamen 2025 bekommen?",
    "Kamen 2025, Förderung bekommen, wie viel pro Kopf?",
  ])("is said to be unknown: %s", async (question) => {
    const offers = await offer(readForTest(question, index.vocabulary));
    const [first] = [...offers].sort((a, b) => b.score - a.score);
    expect(first?.draft.outcome).toBe("declined");
    expect(first?.draft.statements[0]?.text).toContain("Eine Bewilligung für Kamen ist dazu nicht belegt");
  });
});
