import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { askForSuccessor } from "./ask-for-successor.js";

const { vocabulary } = createFactIndex(facts);
const person = (question: string) => askForSuccessor(readForTest(question, vocabulary).understanding);

describe("who follows a person", () => {
  it.each([
    { question: "Wer ist die Nachfolge von Frau Meyer?", asked: "Margarete Meyer" },
    { question: "Wer löst Denstorff ab?", asked: "Robin Denstorff" },
    { question: "Wer ist Robin Denstorff?", asked: undefined },
    { question: "Was folgte auf das Programm Stadtumbau?", asked: undefined },
  ])("is asked of $asked in „$question“", ({ question, asked }) => {
    expect(person(question)).toBe(asked);
  });
});
