import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { offerOverTime } from "./offer-over-time.js";

const index = createFactIndex(facts);
const told = (question: string) =>
  offerOverTime(index, readForTest(question, index.vocabulary)).map(
    ({ draft }) => draft.statements[0]?.text ?? "",
  );

describe("what is known of each month or year, over another time", () => {
  it.each([
    {
      what: "the fee that the municipality pays now",
      question: "Was zahlt Dortmund in zehn Jahren an Mitgliedsbeitrag?",
      says: ["50.000 Euro", "5.000 · 10"],
    },
    {
      what: "a fee in a month",
      question: "Haltern am See zahlt 2.000 Euro im Jahr. Wieviel ist das im Monat?",
      says: ["166,67 Euro", "2.000 / 12"],
    },
    {
      what: "what is saved over several years, and not what is paid",
      question: "Wie viel spart Dortmund in zehn Jahren beim Mitgliedsbeitrag?",
      says: ["70.000 Euro", "(12.000 − 5.000) · 10"],
    },
    {
      what: "how often something is in several years",
      question: "Das Magazin Innenstadt kommt zweimal jährlich: wie viele Ausgaben sind das in vier Jahren?",
      says: ["8 Mal", "2 · 4"],
    },
    {
      what: "what is known of a month, in a year",
      question: "12 Monate je 8 Mitglieder, wie viele Telefonate sind das im Jahr?",
      says: ["96 Mitglieder", "8 · 12"],
    },
    {
      what: "how long it takes until all are reached, though the question says only how many there are",
      question:
        "Die rufen reihum bei ihren Mitgliedern an. Wenn es 130 sind, nach wie vielen Monaten wären die einmal rum?",
      says: ["16,25 Monate", "130 / 8"],
    },
  ])("is $what: „$question“", ({ question, says }) => {
    const [text] = told(question);
    for (const each of says) expect(text).toContain(each);
  });

  it.each([
    {
      question: "Haltern am See ist seit drei Jahren Mitglied. Was zahlt die Stadt?",
      why: "that time is over",
    },
    { question: "Wie oft erscheint das Magazin Innenstadt im Jahr?", why: "that is what the source tells" },
    {
      question: "Wir haben 130 Mitglieder im Sportverein, nach wie vielen Monaten ist einer Ehrenmitglied?",
      why: "the members are those of something else",
    },
    { question: "Was spart Dortmund im Jahr?", why: "a difference says it" },
    { question: "8 Beschwerden im Monat, wie viele sind das im Jahr?", why: "they are of something else" },
  ])("is not told for „$question“, because $why", ({ question }) => {
    expect(told(question)).toEqual([]);
  });
});
