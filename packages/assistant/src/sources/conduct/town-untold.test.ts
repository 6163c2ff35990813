import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../candidate.js";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { readUntoldTown } from "./town-untold.js";

const { vocabulary } = createFactIndex(facts);
const read = (question: string) => readForTest(question, vocabulary).understanding;

function told(text: string, origin = "facts"): Candidate {
  return {
    origin,
    about: "",
    score: 0.7,
    why: "",
    draft: { outcome: "answered", statements: [{ text, evidence: [] }], origin: "facts" },
    topic: { subjects: [], predicates: [], factIds: [], years: [], origin, asks: "how-much" },
  };
}

const ofDortmund = told("Die Stadt Dortmund zahlt 5.000 Euro im Jahr.");
const ofAll = told("Der Regelfördersatz beträgt 60 Prozent.");

describe("readUntoldTown", () => {
  it("tells a figure of another town from a rule that holds for all", () => {
    const asked = read("Wie viel zahlt Bielefeld im Jahr für das Netzwerk Stadtentwicklung?");
    expect(readUntoldTown(asked, ofDortmund)).toEqual({ name: "Bielefeld", isOfAnother: true });
    expect(readUntoldTown(asked, ofAll)).toEqual({ name: "Bielefeld", isOfAnother: false });
  });

  it.each([
    { name: "the town is told of", question: "Wie viel zahlt Dortmund im Jahr?", answer: ofDortmund },
    { name: "no figure is asked for", question: "Wer leitet das in Bielefeld?", answer: ofAll },
    { name: "it is only told of", question: "Ich bin in Bielefeld. Wie hoch ist der Satz?", answer: ofAll },
    {
      name: "a rule was applied",
      question: "Wie viel zahlt Bielefeld?",
      answer: told("Nur für Mitglieder.", "entitlements"),
    },
  ])("finds none where $name", ({ question, answer }) => {
    expect(readUntoldTown(read(question), answer)).toBeUndefined();
  });
});
