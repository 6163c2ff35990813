import { describe, expect, it } from "vitest";
import { readForTest } from "../testing/read-for-test.js";
import { evidenceOf, type Wish } from "./sense-wishes.js";

const noOtherWords = new Set<string>();
const wishesOf = (question: string) => readForTest(question, noOtherWords).wishes;

describe("what is wanted", () => {
  it.each<{ question: string; wish: Wish }>([
    { question: "Mischt Herne beim Netzwerk Innenstadt mit?", wish: "membership" },
    { question: "In welchen Verbünden ist Hamm?", wish: "membership" },
    { question: "Bei wem melden wir unseren Beitritt an?", wish: "joining" },
    { question: "Reicht uns allein die AG Innenstadt, oder muss es alles sein?", wish: "joining-a-part" },
    { question: "Seit wann hat Hamm im Netzwerk Innenstadt den Hut auf?", wish: "told" },
  ])("is $wish in „$question“", ({ question, wish }) => {
    expect(evidenceOf(wish, wishesOf(question))).toBeGreaterThan(0);
  });

  it("is not what is likelier something else", () => {
    const wishes = wishesOf("Bei wem melden wir unseren Beitritt an?");
    expect(evidenceOf("membership", wishes)).toBe(Number.NEGATIVE_INFINITY);
  });

  it.each(["Wie hoch ist der Fördersatz der Städtebauförderung?", "Wann ist der Markt in Unna?"])(
    "is no membership in „%s“",
    (question) => {
      expect(evidenceOf("membership", wishesOf(question))).toBeLessThan(0);
    },
  );
});
