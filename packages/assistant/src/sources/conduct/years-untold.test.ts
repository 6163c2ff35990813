import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../candidate.js";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { withoutYears, yearsUntold } from "./years-untold.js";

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

describe("years of which nothing is known", () => {
  it.each([
    { question: "Wie viel Geld gibt es 2035?", says: "2025 waren es 302 Millionen Euro.", untold: [2035] },
    { question: "Wie viel Geld gibt es 2035?", says: "2035 sind es 400 Millionen Euro.", untold: [] },
    { question: "Wie viel Geld gab es 2020?", says: "2025 waren es 302 Millionen Euro.", untold: [2020] },
    { question: "Wer hatte 2018 den Vorsitz?", says: "Von 2016 bis Ende 2019 war es Unna.", untold: [] },
    { question: "Wer hatte 2018 den Vorsitz?", says: "Von 2019 bis 2021 war es Unna.", untold: [2018] },
    { question: "Wer hatte 2018 den Vorsitz?", says: "Seit Januar 2016 ist es Unna.", untold: [] },
    { question: "Wer hatte 2018 den Vorsitz?", says: "Bis November 2016 war es Unna.", untold: [2018] },
    { question: "2018 gab es etwas Neues. Wie hieß das?", says: "Es hieß anders.", untold: [] },
    { question: "Wie hieß das vor 2018?", says: "Der Vorgänger hieß anders.", untold: [] },
    { question: "Warum gab es 2020 Geld?", says: "Der Landtag hat es beschlossen.", untold: [] },
    { question: "Wie war es 2020, wie wird es 2035?", says: "2020 waren es 396,6 Millionen.", untold: [] },
    { question: "Wie viel Geld gibt es?", says: "2025 waren es 302 Millionen Euro.", untold: [] },
  ])("are $untold in „$question“ answered with „$says“", ({ question, says, untold }) => {
    expect(yearsUntold(inquiryOf(question), candidate("facts", says))).toEqual(untold);
  });

  it("are none where a rule answers, which holds in any year", () => {
    const inquiry = inquiryOf("Bekommt Unna 2035 Förderberatung?");
    expect(yearsUntold(inquiry, candidate("entitlements", "Nur für Mitglieder."))).toEqual([]);
  });

  it("are said by the passage that leads, and not by one of something else behind it", () => {
    const inquiry = inquiryOf("Wann ist die Tagung Innenstadt 2035?");
    const behind = candidate("passages", "Die Tagung ist jedes Jahr.", "Der Vertrag läuft bis 2035.");
    expect(yearsUntold(inquiry, behind)).toEqual([2035]);
    expect(yearsUntold(inquiry, candidate("passages", "Die Tagung 2035 ist in Unna."))).toEqual([]);
  });

  it("are told of where the subject is of that very year", () => {
    const inquiry = inquiryOf("Wie viele Gäste kamen 2011 zu StadtteilLeben?");
    const told = candidate("facts", "Es kamen rund 1.500 Gäste.");
    expect(yearsUntold(inquiry, told)).toEqual([2011]);
    const topic = { ...told.topic, subjects: ["stadtteilleben-2011"] };
    expect(yearsUntold(inquiry, { ...told, topic })).toEqual([]);
  });

  it("are left out of the question by which the newest that is known is found", () => {
    const { time } = withoutYears(inquiryOf("Wie viel Geld gibt es 2035?")).understanding;
    expect(time.years).toEqual([]);
  });
});
