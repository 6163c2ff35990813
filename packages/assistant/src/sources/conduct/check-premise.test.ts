import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../compose/draft.js";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { checkPremise } from "./check-premise.js";

const { vocabulary } = createFactIndex(facts);
const background: Draft = {
  outcome: "answered",
  statements: [{ text: "Viele Kommunen baten um Unterstützung.", evidence: [] }],
  origin: "facts",
};
const lead = (question: string) =>
  checkPremise(background, readForTest(question, vocabulary).understanding).statements[0]?.text ?? "";

describe("a supposed year of founding", () => {
  it("is corrected before anything else is said", () => {
    const text = lead("Warum wurde das Netzwerk Innenstadt NRW 1999 gegründet?");
    expect(text).toMatch(/^Das Jahr 1999 ist dafür nicht belegt\. .*2008/);
  });

  it.each([
    { question: "Warum wurde das Netzwerk Innenstadt NRW 2008 gegründet?", why: "it is right" },
    { question: "Warum wurde das Netzwerk Innenstadt NRW gegründet?", why: "no year is supposed" },
    { question: "Wer leitete 1999 das Netzwerk Innenstadt NRW?", why: "it is not about the founding" },
    { question: "Warum wurde 1999 der Verein gegründet?", why: "nothing known is named" },
  ])("is left alone in „$question“, because $why", ({ question }) => {
    expect(lead(question)).toBe("Viele Kommunen baten um Unterstützung.");
  });
});
