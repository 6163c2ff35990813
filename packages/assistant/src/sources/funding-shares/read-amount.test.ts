import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmounts } from "./read-amount.js";

describe("readAmounts", () => {
  it.each([
    { question: "Unser Umbau kostet 1,5 Mio. €.", amounts: [1_500_000] },
    { question: "Unser Umbau kostet 1,5 Millionen Euro.", amounts: [1_500_000] },
    { question: "Unser Umbau kostet 500.000 Euro.", amounts: [500_000] },
    { question: "Unser Umbau kostet 500.000 €", amounts: [500_000] },
    { question: "Das Projekt kostet eine halbe Million, was bleibt uns?", amounts: [500_000] },
    { question: "Bei anderthalb Millionen Kosten: was zahlt das Land?", amounts: [1_500_000] },
    { question: "Zwei Millionen für den Marktplatz", amounts: [2_000_000] },
    { question: "80 Tsd. Euro für ein Konzept", amounts: [80_000] },
    { question: "80 tausend euro für ein Konzept", amounts: [80_000] },
    { question: "80 T€ für ein Konzept", amounts: [80_000] },
    { question: "1.250.000 EUR Gesamtkosten", amounts: [1_250_000] },
    { question: "0,3 Mrd. Euro", amounts: [300_000_000] },
    { question: "Von 2 Mio. € auf 3 Mio. €", amounts: [2_000_000, 3_000_000] },
  ])("hears in „$question“ $amounts", ({ question, amounts }) => {
    expect(readAmounts(question).map(({ value }) => value)).toEqual(amounts);
  });

  it.each([
    "Gab es 2021 mehr als 2020?",
    "Werden 80 Prozent oder 80 % gefördert?",
    "Wir sind ein Ort mit 60.892 Einwohnern.",
    "Bis zum 30.09.2026 sind 3 Anträge zu stellen.",
    "Was ist ein Europrojekt mit 5 Europaplätzen?",
    "Wir haben 12 Kommunen und eine Frage.",
  ])("hears no amount in „%s“", (question) => {
    expect(readAmounts(question)).toEqual([]);
  });

  it("reads a number as people write it in German, with dots or without", () => {
    const whole = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(whole, (value) => {
        const dotted = new Intl.NumberFormat("de-DE").format(value);
        expect(readAmounts(`Das kostet ${dotted} Euro.`)).toMatchObject([{ value }]);
        expect(readAmounts(`Das kostet ${value} Euro.`)).toMatchObject([{ value }]);
      }),
    );
  });
});
