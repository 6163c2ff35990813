import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLanguage } from "./read-language.js";
import { translateQuestion } from "./translate-question.js";

const translate = (question: string) => translateQuestion(question, readLanguage(question));

describe("translateQuestion", () => {
  it.each([
    { question: "How many members are in the network?", says: ["wie viele", "Mitglieder"] },
    { question: "Which funding is there for our town?", says: ["Förderung", "Stadt"] },
    { question: "Do non-members get funding advice?", says: ["Nichtmitglieder", "Förderberatung"] },
    { question: "Hoeveel leden heeft het netwerk en wat kost het?", says: ["Mitglieder"] },
    { question: "Скільки членів має мережа?", says: ["wie viele", "Mitglied", "Netzwerk"] },
    { question: "Хто голова мережі?", says: ["wer", "Vorsitz"] },
    { question: "من هو رئيس الشبكة؟", says: ["Vorsitz"] },
  ])("puts „$question“ into words of the field", ({ question, says }) => {
    const german = translate(question);
    for (const word of says) expect(german).toContain(word);
  });

  it("leaves names and what it does not know as they are", () => {
    expect(translate("Who chairs the Netzwerk Innenstadt NRW in Unna?")).toMatch(
      /Netzwerk Innenstadt NRW.*Unna/,
    );
  });

  it("leaves German alone, whatever words it shares with English", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (question) => {
        expect(translateQuestion(question, "de")).toBe(question);
      }),
    );
  });

  it("breaks on no text of any script", () => {
    const language = fc.constantFrom("en", "nl", "tr", "ar", "uk" as const);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), language, (question, each) => {
        expect(typeof translateQuestion(question, each)).toBe("string");
      }),
    );
  });

  it.each(["constructor", "toString", "__proto__"])("takes „%s“ for no word that it knows", (word) => {
    expect(translateQuestion(word, "en")).toBe(word);
  });
});
