import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../names/name-index.js";
import { createTermSpace, stemsOf } from "../terms/term-space.js";
import { type Asked, createVoiceIndex } from "./voice-index.js";

const asked = [
  { id: "chair", question: "Wer hat den Vorsitz im Netzwerk?" },
  { id: "chair", question: "Wer leitet das Netzwerk?" },
  { id: "members", question: "Wie viele Mitglieder hat das Netzwerk?" },
  { id: "fee", question: "Was kostet die Mitgliedschaft?" },
  { id: "office", question: "Wo sitzt die Geschäftsstelle?" },
];
const examples = asked.map(({ id, question }) => ({ id, ...read(question) }));
const space = createTermSpace(examples.map(({ stems }) => stems));
const index = createVoiceIndex(examples, space);

function read(question: string): Asked {
  return { stems: stemsOf(question), words: wordsOf(question) };
}

function ranking(question: string): string[] {
  return [...index.match(read(question))].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

describe("how much a question sounds like known ones", () => {
  it("is most for what it is itself an example of", () => {
    for (const { id, question } of asked) expect(ranking(question)[0]).toBe(id);
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

  it("is more where more of the examples say it", () => {
    const also = [...examples, { id: "office", ...read("Anschrift der Geschäftsstelle?") }];
    const twice = createVoiceIndex(also, space).match(read("Geschäftsstelle"));
    expect(twice.get("office")).toBeGreaterThan(index.match(read("Geschäftsstelle")).get("office") ?? 0);
  });

  it("is nothing for an empty question and in an empty index", () => {
    expect(index.match(read("")).size).toBe(0);
    expect(createVoiceIndex([], createTermSpace([])).match(read("Vorsitz")).size).toBe(0);
  });

  it("lies between 0 and 1", () => {
    const words = fc.array(fc.constantFrom(...new Set(examples.flatMap((each) => each.words)), "unbekannt"));
    fc.assert(
      fc.property(words, (said) => {
        for (const score of index.match(read(said.join(" "))).values()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
