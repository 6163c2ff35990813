import type { Answer } from "@stadtlotse/domain";
import { describe, expect, it } from "vitest";
import { grade } from "./grade.js";
import { GradedQuestion } from "./graded-question.js";

function answer(text: string, more: Partial<Answer> = {}): Answer {
  const quote =
    "Das Netzwerk hat 130 Mitglieder, davon drei Kreise; Stand: 01.03.2021, Telefon 0231 / 95 81 00.";
  return {
    id: "a",
    conversationId: "c",
    outcome: "answered",
    text,
    citations: [
      { number: 1, title: "Broschüre", source: "broschuere.pdf", locator: { page: 4 }, quote, url: "/d/1" },
    ],
    calculations: [],
    conflicts: [],
    suggestions: [],
    handover: null,
    tier: "basic",
    origin: "facts",
    elapsedMs: 1,
    ...more,
  };
}

function faultsOf(expectation: Partial<GradedQuestion>, given: Answer): string[] {
  const question = GradedQuestion.parse({ id: "t001", question: "Wie viele Mitglieder?", ...expectation });
  return grade(question, given).map(({ kind }) => kind);
}

describe("grade", () => {
  it("finds nothing wrong with a right answer", () => {
    const question = { outcome: "answered" as const, facts: [["130"], ["März 2021", "1.3.2021"]] };
    expect(faultsOf(question, answer("Es sind 130 Mitglieder (1.3.2021). [1]"))).toEqual([]);
  });

  it.each([
    { wanted: "17", text: "Es sind 2017 Plätze.", faults: ["missing"] },
    { wanted: "17", text: "Es sind 1.17 Plätze.", faults: ["missing"] },
    { wanted: "17", text: "Es sind 17.", faults: [] },
    { wanted: "2017", text: "am 3.2.2017", faults: [] },
    { wanted: "Rat", text: "die Beratung", faults: ["missing"] },
    { wanted: "Rat", text: "der Ratsbeschluss", faults: [] },
    { wanted: "Beratung", text: "die Förderberatung", faults: [] },
    { wanted: "Straße", text: "die **STRASSE**", faults: [] },
    { wanted: "/mit[gk]lied/", text: "Mitglied", faults: [] },
  ])("looks for “$wanted” in “$text”", ({ wanted, text, faults }) => {
    const question = `Was ist mit ${text}?`; // so that its numbers are grounded
    expect(faultsOf({ question, facts: [[wanted]] }, answer(`${text} [1]`))).toEqual(faults);
  });

  it.each([
    { text: "Das gilt nur für Mitglieder. [1]", faults: ["forbidden"] },
    { text: "Das gilt nicht nur für Mitglieder. [1]", faults: [] },
    { text: "Das gilt nicht für alle, sondern nur für Mitglieder. [1]", faults: ["forbidden"] },
  ])("reads “$text” with its negation", ({ text, faults }) => {
    expect(faultsOf({ mustNot: ["nur für Mitglieder"] }, answer(text))).toEqual(faults);
  });

  it.each([
    { name: "a number from the quote, spelt otherwise", text: "Es sind 130,0. [1]", faults: [] },
    { name: "a number that the quote writes as a word", text: "Es sind 3 Kreise. [1]", faults: [] },
    { name: "a date of the quote in words", text: "Stand: 1. März 2021. [1]", faults: [] },
    { name: "a telephone number, grouped otherwise", text: "Telefon 0231 958100. [1]", faults: [] },
    { name: "an invented number", text: "Es sind 131. [1]", faults: ["ungrounded"] },
    { name: "an invented year", text: "Stand: 1. März 2020. [1]", faults: ["ungrounded"] },
  ])("judges $name", ({ text, faults }) => {
    expect(faultsOf({}, answer(text))).toEqual(faults);
  });

  it.each([
    { name: "a mark without a citation", given: answer("Ja. [1] [2]"), faults: ["mark"] },
    { name: "a citation without a mark", given: answer("Ja."), faults: ["mark"] },
    { name: "an answer without citations", given: answer("Ja.", { citations: [] }), faults: ["mark"] },
    { name: "a text that is too long", given: answer(`${"a".repeat(2_500)} [1]`), faults: ["length"] },
  ])("finds $name", ({ given, faults }) => {
    expect(faultsOf({}, given)).toEqual(faults);
  });

  it("asks facts of an accepted refusal only where they are always asked", () => {
    const refusal = answer("Das weiß ich nicht. [1]", { outcome: "declined" });
    const outcome: GradedQuestion["outcome"] = ["answered", "declined"];
    expect(faultsOf({ outcome, facts: [["130"]] }, refusal)).toEqual([]);
    expect(faultsOf({ outcome, facts: [["130"]], factsAlways: true }, refusal)).toEqual(["missing"]);
    expect(faultsOf({ outcome: "answered" }, refusal)).toEqual(["outcome"]);
  });

  it.each([
    { document: "broschuere.pdf", page: 4, faults: [] },
    { document: "broschuere.pdf", page: 5, faults: ["citation"] },
    { document: "flyer.pdf", page: 4, faults: ["citation"] },
  ])("wants a citation of $document, page $page", ({ document, page, faults }) => {
    expect(faultsOf({ document, page }, answer("Ja. [1]"))).toEqual(faults);
  });
});
