import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTermSpace, stemsOf } from "../terms/term-space.js";
import { createExampleIndex } from "./example-index.js";

const asked = [
  { id: "chair", question: "Wer hat den Vorsitz im Netzwerk?" },
  { id: "chair", question: "Wer leitet das Netzwerk?" },
  { id: "members", question: "Wie viele Mitglieder hat das Netzwerk?" },
  { id: "fee", question: "Was kostet die Mitgliedschaft?" },
  { id: "office", question: "Wo sitzt die Geschäftsstelle?" },
];
const examples = asked.map(({ id, question }) => ({ id, stems: stemsOf(question) }));
const space = createTermSpace(examples.map(({ stems }) => stems));
const index = createExampleIndex(examples, space);

function ranking(question: string): string[] {
  return [...index.match(stemsOf(question))].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

describe("the nearest known way of asking", () => {
  it("agrees wholly with itself", () => {
    for (const { id, question } of asked) {
      expect(index.match(stemsOf(question)).get(id)).toBeCloseTo(1);
    }
  });

  it.each([
    { question: "Vorsitz Netzwerk", best: "chair", why: "both words of the first example" },
    { question: "Wer führt das Netzwerk?", best: "chair", why: "„führt“ stands in a ring with „leitet“" },
    { question: "Wie viele Mitglieder?", best: "members", why: "hardly anything of it is left unsaid" },
    { question: "Adresse der Geschäftsstelle", best: "office", why: "no other has „Geschäftsstelle“" },
  ])("of „$question“ is $best: $why", ({ question, best }) => {
    expect(ranking(question)[0]).toBe(best);
  });

  it("is found through a story told around the question", () => {
    const story =
      "Unser Bürgermeister möchte vor der Ratssitzung am Donnerstag gern wissen: Wer hat den Vorsitz im Netzwerk?";
    expect(ranking(story)[0]).toBe("chair");
  });

  it("is missing where only words are shared that say little", () => {
    expect(index.match(stemsOf("Wer hat das?")).size).toBe(0);
  });

  it("is nothing for an empty question and in an empty index", () => {
    expect(index.match(new Set()).size).toBe(0);
    expect(createExampleIndex([], createTermSpace([])).match(stemsOf("Vorsitz")).size).toBe(0);
  });

  it("lies between 0 and 1, and does not fall when an example is added", () => {
    const words = fc
      .uniqueArray(fc.constantFrom(...new Set(examples.flatMap(({ stems }) => [...stems])), "unbekannt"))
      .map((stems) => new Set(stems));
    fc.assert(
      fc.property(words, words, (question, further) => {
        const before = index.match(question);
        const after = createExampleIndex([...examples, { id: "chair", stems: further }], space).match(
          question,
        );
        for (const [id, score] of before) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          expect(after.get(id) ?? 0).toBeGreaterThanOrEqual(score);
        }
      }),
    );
  });
});
