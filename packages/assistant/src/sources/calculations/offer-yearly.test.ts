import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { createCalculationSource } from "./offer-calculations.js";

const index = createFactIndex(facts);
const offer = createCalculationSource(index);

async function draftOf(question: string) {
  const [candidate] = await offer(readForTest(question, index.vocabulary));
  return { outcome: candidate?.draft.outcome, text: candidate?.draft.statements[0]?.text ?? "" };
}

describe("a figure of several years", () => {
  it.each([
    {
      question: "Geförderte Projekte 2023, 24 und 25, bitte als Reihe.",
      says: "2023: 225; 2024: 204; 2025: 133",
    },
    { question: "Projektzahlen der Städtebauförderung 23/24/25?", says: "2023: 225; 2024: 204; 2025: 133" },
    {
      question: "Landesmittel 2015, 2020 und 2025 untereinander",
      says: "2015: 143; 2020: 198,1; 2025: 152,4",
    },
  ])("stands side by side for „$question“", async ({ question, says }) => {
    expect((await draftOf(question)).text).toContain(says);
  });

  it("is told of the years that are known, and which one is not", async () => {
    const [candidate] = await offer(
      readForTest("Wie viel Geld gab es 2020 und 2021 zusammen?", index.vocabulary),
    );
    const told = candidate?.draft.statements.map(({ text }) => text).join(" ");
    expect(told).toContain("2020: rund 396,6");
    expect(told).toContain("Für 2021 ist in meinen Quellen nichts belegt");
    expect(candidate?.draft.calculations).toBeUndefined();
  });
});

describe("a year of which no figure is known", () => {
  it.each([
    { question: "Wie viele Millionen Städtebauförderung gibt es 2027 für NRW?", year: 2027 },
    { question: "Wie hoch war die Städtebauförderung in NRW 2021?", year: 2021 },
    { question: "Wie viele Kommunen sind 2025 leer ausgegangen?", year: 2025 },
    { question: "Wie viele Projekte förderte das Land 2022?", year: 2022 },
    { question: "Städtebauprogramm NRW 2026, welche Summe? Nicht der Bundestopf.", year: 2026 },
  ])("is said for „$question“, and no other year's is given as its answer", async ({ question, year }) => {
    const { outcome, text } = await draftOf(question);
    expect(outcome).toBe("declined");
    expect(text).toContain(`Für ${year} ist in meinen Quellen nichts belegt`);
  });

  it.each([
    {
      question: "Wie viel Geld gibt der Bund 2026 für die Städtebauförderung?",
      why: "it is known of the Bund",
    },
    { question: "Wer förderte 2022 die Projekte?", why: "a name is asked for" },
    { question: "Wie viel Städtebauförderung bekam Unna 2021?", why: "a town has its own" },
  ])("is not said for „$question“, because $why", async ({ question }) => {
    expect((await draftOf(question)).outcome).not.toBe("declined");
  });
});

describe("what is asked in other words", () => {
  it.each([
    {
      question:
        "Acht Jahre Netzwerk Stadtentwicklung zu dem Satz, den Dortmund zahlt, was kommt da zusammen?",
      says: "berechnet: 5.000 · 8",
    },
    {
      question:
        "Wie viele Jahre lagen zwischen den beiden Großveranstaltungen des Städtenetzes Soziale Stadt?",
      says: "berechnet: 2011 − 2005",
    },
    {
      question:
        "Die 396,6 Millionen von 2020 bitte aufgeteilt nach Lebendige Zentren und Sozialer Zusammenhalt",
      says: "auf die einzelnen Programme verteilt, ist in meinen Quellen nicht belegt",
    },
  ])("is reckoned, or said to be unknown: $question", async ({ question, says }) => {
    expect((await draftOf(question)).text).toContain(says);
  });
});
