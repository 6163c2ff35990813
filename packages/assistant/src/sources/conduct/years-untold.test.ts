import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../candidate.js";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { withoutYears, yearsAhead } from "./years-ahead.js";

const { vocabulary } = createFactIndex(facts);
const inquiryOf = (question: string) => readForTest(question, vocabulary);

function candidate(origin: string, ...texts: string[]): Candidate {
  return {
    origin,
    about: "",
    score: 1,
    why: "",
    draft: {
      outcome: "answered",
      statements: texts.map((text) => ({ text, evidence: [] })),
      origin: "facts",
    },
    topic: { subjects: [], predicates: [], factIds: [], years: [], origin, asks: "how-much" },
  };
}

describe("years to come of which nothing is known", () => {
  it.each([
    { question: "Wie viel Geld gibt es 2035?", says: "2025 waren es 302 Millionen Euro.", ahead: [2035] },
    { question: "Wie viel Geld gibt es 2035?", says: "2035 sind es 400 Millionen Euro.", ahead: [] },
    { question: "Wie viel Geld gab es 2020?", says: "2025 waren es 302 Millionen Euro.", ahead: [] },
    { question: "Wie war es 2020, wie wird es 2035?", says: "2020 waren es 396,6 Millionen.", ahead: [] },
    { question: "Wie viel Geld gibt es?", says: "2025 waren es 302 Millionen Euro.", ahead: [] },
  ])("are $ahead in „$question“ answered with „$says“", ({ question, says, ahead }) => {
    expect(yearsAhead(inquiryOf(question), candidate("facts", says))).toEqual(ahead);
  });

  it("are none where a rule answers, which holds in any year", () => {
    const inquiry = inquiryOf("Bekommt Unna 2035 Förderberatung?");
    expect(yearsAhead(inquiry, candidate("entitlements", "Nur für Mitglieder."))).toEqual([]);
  });

  it("are said by the passage that leads, and not by one of something else behind it", () => {
    const inquiry = inquiryOf("Wann ist die Tagung Innenstadt 2035?");
    const behind = candidate("passages", "Die Tagung ist jedes Jahr.", "Der Vertrag läuft bis 2035.");
    expect(yearsAhead(inquiry, behind)).toEqual([2035]);
    expect(yearsAhead(inquiry, candidate("passages", "Die Tagung 2035 ist in Unna."))).toEqual([]);
  });

  it("are left out of the question by which the newest that is known is found", () => {
    const { time } = withoutYears(inquiryOf("Wie viel Geld gibt es 2035?")).understanding;
    expect(time.years).toEqual([]);
  });
});
