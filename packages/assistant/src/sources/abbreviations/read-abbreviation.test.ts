import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { readAbbreviation } from "./read-abbreviation.js";

const { vocabulary } = createFactIndex(facts);
const read = (question: string) => readAbbreviation(readForTest(question, vocabulary).understanding);

describe("a short form whose meaning is asked for", () => {
  it.each([
    { question: "Wofür steht EA?", short: "EA" },
    { question: "KuF, was bedeutet das?", short: "KuF" },
    { question: "Die Abkürzung BID kenne ich nicht.", short: "BID" },
    { question: "Was heißt ISG hier in NRW?", short: "ISG" },
    { question: "Steht der EA in der Broschüre?", short: undefined },
    { question: "Was heißt Zwischenerwerb?", short: undefined },
    { question: "Wer zahlt bei ZIZ?", short: undefined },
  ])("is $short in „$question“", ({ question, short }) => {
    expect(read(question)).toBe(short);
  });
});
