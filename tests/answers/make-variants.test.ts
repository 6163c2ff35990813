import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeVariants, type VariantKind } from "./make-variants.js";
import type { Question } from "./question.js";

function ask(question: string, more: Partial<Question> = {}): Question {
  return {
    id: "t001",
    group: "tiers",
    question,
    outcome: "answered",
    facts: [["130"]],
    mustNot: [],
    source: "test",
    ...more,
  };
}

function wordingOf(kind: VariantKind, question: string, seed = 1): string | undefined {
  return makeVariants(ask(question), seed).find((variant) => variant.kind === kind)?.question;
}

describe("makeVariants", () => {
  it.each([
    { kind: "lower-case", from: "Wer führt die AG Stadtumbau?", to: "wer führt die ag stadtumbau?" },
    { kind: "transliterated", from: "Größe von Brühl, Übersicht", to: "Groesse von Bruehl, Uebersicht" },
    {
      kind: "reordered",
      from: "Unser Chef fragt. Was kostet die Tagung?",
      to: "Was kostet die Tagung? Unser Chef fragt.",
    },
    {
      kind: "reordered",
      from: "Dürfen wir anrufen, obwohl wir nicht beigetreten sind?",
      to: "obwohl wir nicht beigetreten sind, Dürfen wir anrufen?",
    },
    { kind: "reordered", from: "ZIZ: wann war Schluss?", to: "wann war Schluss, ZIZ?" },
  ] as const)("makes $kind of “$from”", ({ kind, from, to }) => {
    expect(wordingOf(kind, from)).toBe(to);
  });

  it("leaves the day of a date in its sentence", () => {
    expect(wordingOf("reordered", "Was war am 13. Mai 2020 geplant?")).toBeUndefined();
  });

  it("misspells inside a word, so that its first and last letter stay", () => {
    const words = "Welche Kommunen betreuen Quartiersmanagement".split(" ");
    for (let seed = 0; seed < 50; seed += 1) {
      const misspelt = (wordingOf("typos", words.join(" "), seed) ?? words.join(" ")).split(" ");
      expect(misspelt.map((word) => [word[0], word.at(-1)])).toEqual(
        words.map((word) => [word[0], word.at(-1)]),
      );
    }
  });

  it("makes the same variants of the same seed", () => {
    const question = ask("Welche Kommunen liegen im Kreis Coesfeld?");
    expect(makeVariants(question, 7)).toEqual(makeVariants(question, 7));
    expect(wordingOf("typos", question.question, 7)).not.toBe(wordingOf("typos", question.question, 8));
  });

  it("keeps the turns of a conversation together", () => {
    const turn = ask("und 2015?", { id: "v01-2", group: "conversations", followsUp: "v01-1" });
    expect(makeVariants(turn, 1).map(({ id, followsUp }) => [id, followsUp])).toEqual([
      ["v01-2~typos", "v01-1~typos"],
      ["v01-2~lower-case", "v01-1~lower-case"],
      ["v01-2~transliterated", "v01-1~transliterated"],
      ["v01-2~filler", "v01-1~filler"],
      ["v01-2~reordered", "v01-1~reordered"],
    ]);
  });

  it("changes no number, no expectation and nobody's rights", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer(), (text, seed) => {
        const question = ask(`${text} Städtebauförderung 2020 (396,6)`, { as: "member" });
        for (const { id, kind, question: wording, ...kept } of makeVariants(question, seed)) {
          const { id: original, question: _, ...expected } = question;
          expect(kept).toEqual(expected);
          expect(id).toBe(`${original}~${kind}`);
          expect(digitsOf(wording)).toEqual(digitsOf(question.question));
        }
      }),
    );
  });
});

function digitsOf(text: string): string[] {
  return (text.match(/\p{Nd}+/gu) ?? []).sort();
}
