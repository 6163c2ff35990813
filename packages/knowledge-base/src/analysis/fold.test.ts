import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.js";

describe("fold", () => {
  it.each([
    ["Förderung", "forderung"],
    ["Foerderung", "forderung"],
    ["STRAẞE", "strasse"],
    ["Maßnahme", "massnahme"],
    ["neue Quelle", "neue quelle"],
    ["geübt", "geuebt"],
    ["Caf\u00e9 Cre\u0301me", "cafe creme"],
    ["Städte\u00adbau", "stadtebau"],
    ["Œuvre, Ærø, Łódź", "ouvre, aro, lodz"],
  ])("folds %s to %s", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it("folds a transliterated text like its original", () => {
    const letters = fc.constantFrom(..."aeiouyqäöüßnrtÄÖÜEU ");
    fc.assert(
      fc.property(fc.array(letters), (characters) => {
        const text = characters.join("");
        expect(fold(transliterate(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function transliterate(text: string): string {
  const spellings: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", Ä: "Ae", Ö: "Oe", Ü: "Ue" };
  return text.replace(/[äöüßÄÖÜ]/g, (letter) => spellings[letter] ?? letter);
}
