import { facts } from "@stadtlotse/domain/reference/facts";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { readRequirementsQuestion } from "./read-requirements-question.js";

const { vocabulary } = createFactIndex(facts);
const read = (question: string) =>
  readRequirementsQuestion(readForTest(question, vocabulary).understanding, programmes);

describe("what must be there before an application", () => {
  it.each([
    {
      question: "Welche Unterlagen verlangt ein Antrag auf Städtebauförderung?",
      of: "staedtebaufoerderung-nrw",
    },
    { question: "Was brauchen wir für einen Antrag bei Lebendige Zentren?", of: "lebendige-zentren" },
    { question: "Wann muss der Antrag auf Städtebauförderung da sein?", of: undefined },
    { question: "Wie viel müssen wir bei der Städtebauförderung selbst zahlen?", of: undefined },
    { question: "Was brauchen wir für einen Beitritt?", of: undefined },
  ])("is asked of $of in „$question“", ({ question, of }) => {
    expect(read(question)).toBe(of);
  });
});
