import type { Answer, Citation } from "@stadtlotse/domain";
import { describe, expect, it } from "vitest";
import { checkLaws } from "./check-laws.js";

const citation: Citation = {
  number: 1,
  title: "Broschüre Netzwerk Innenstadt NRW, Stand März 2021",
  source: "broschuere.pdf",
  locator: { page: 12 },
  quote: "Das Magazin erscheint zwei Mal im Jahr mit 1.500 Exemplaren.",
  asOf: "2021-03",
  url: "http://127.0.0.1:3000/dokumente/broschuere#seite=12",
};
const answer: Answer = {
  id: "a",
  conversationId: "c",
  outcome: "answered",
  text: "Das Magazin erscheint 2-mal im Jahr. [1]",
  citations: [citation],
  calculations: [],
  conflicts: [],
  suggestions: [],
  handover: null,
  tier: "basic",
  origin: "passages",
  elapsedMs: 1,
};
const question = "Wie oft erscheint das Magazin?";
const lawsBroken = (changes: Partial<Answer>, asked = question) =>
  checkLaws(asked, { ...answer, ...changes }).map(({ law }) => law);

describe("the laws of an answer", () => {
  it.each([
    { name: "a number of the quote, as a word there", text: "Es erscheint 2-mal. [1]" },
    { name: "a number of the quote, set differently", text: "Es sind 1500 Exemplare. [1]" },
    { name: "the year and the month of the date", text: "Stand: 3/2021. [1]" },
    { name: "a number of the title", text: "Die Angabe ist von 2021. [1]" },
    { name: "the same mark twice", text: "Zweimal. [1] Im Jahr. [1]" },
    { name: "a numbered list", text: "1. Magazin [1]\n2. Tagung [1]" },
  ])("allow $name", ({ text }) => {
    expect(lawsBroken({ text })).toEqual([]);
  });

  it("allow a number of the question, of a calculation and of the handover", () => {
    expect(lawsBroken({ text: "Nach 77 fragen Sie. [1]" }, "Stimmt 77?")).toEqual([]);
    const calculation = { label: "Abstand", expression: "2021 − 2012", value: 9, text: "9 Jahre" };
    expect(lawsBroken({ text: "Es sind 9 Jahre. [1]", calculations: [calculation] })).toEqual([]);
    const handover = { unit: "Dezernat 35", reason: "zuständig" };
    expect(lawsBroken({ text: "Dezernat 35 hilft. [1]", handover })).toEqual([]);
  });

  it.each([
    { name: "a number that nobody gave", changes: { text: "Es erscheint 4-mal. [1]" }, law: "grounded" },
    { name: "a number ten times as large", changes: { text: "15.000 Exemplare. [1]" }, law: "grounded" },
    { name: "a mark without citation", changes: { text: "Zweimal. [1] [2]" }, law: "marked" },
    { name: "a citation without mark", changes: { text: "Zweimal." }, law: "marked" },
    { name: "no citation at all", changes: { text: "Zweimal.", citations: [] }, law: "marked" },
    { name: "a text without end", changes: { text: `${"sehr ".repeat(600)}[1]` }, law: "length" },
  ])("forbid $name", ({ changes, law }) => {
    expect(lawsBroken(changes)).toEqual([law]);
  });

  it("let a declined answer stand without any citation", () => {
    expect(lawsBroken({ outcome: "declined", text: "Das weiß ich nicht.", citations: [] })).toEqual([]);
  });
});
