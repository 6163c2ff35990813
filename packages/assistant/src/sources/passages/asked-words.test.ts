import { describe, expect, it } from "vitest";
import { askedWords, readAskedWord, readText, shareSpoken } from "./asked-words.js";

describe("what a text says of a word that is asked", () => {
  it.each([
    { word: "Vereine", text: "Der Verein hat seinen Sitz im Ort.", share: 1 },
    { word: "Klos", text: "Bis 300 Gäste – Toiletten: 5", share: 0.8 },
    { word: "Kosten", text: "Die Baukosten betragen 352.000 Euro.", share: 0.8 },
    { word: "Parkplätze", text: "Es gibt zwölf Plätze vor dem Haus.", share: 0.6 },
    { word: "Glasfaserkabel", text: "Der Glasfaserausbau beginnt.", share: 0.5 },
    { word: "E-Autos", text: "Das Gerät wird in der Stadt betrieben.", share: 0 },
    { word: "Hundesteuer", text: "Die Gebühr beträgt 11,50 Euro.", share: 0 },
  ])("of $word, in „$text“: $share", ({ word, text, share }) => {
    expect(shareSpoken(readAskedWord(word), readText(text))).toBe(share);
  });
});

describe("the words that a question asks with", () => {
  it("are those that say what it is about, nouns before others", () => {
    const words = askedWords("Wie tief liegt das Kabel im Gehweg?", /wie tief/);
    expect(words.map(({ word, isNoun }) => [word, isNoun])).toEqual([
      ["liegt", false],
      ["kabel", true],
      ["gehweg", true],
    ]);
    expect(words[0]?.weight).toBeLessThan(words[1]?.weight ?? 0);
  });

  it("weigh the same where small letters hide the nouns", () => {
    const weights = askedWords("wo liegt das kabel im gehweg", undefined).map(({ weight }) => weight);
    expect(new Set(weights).size).toBe(1);
  });
});
