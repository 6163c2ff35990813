import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { readExcluded } from "./read-excluded.js";

const { vocabulary } = createFactIndex(facts);
const excluded = (question: string) => [...readExcluded(readForTest(question, vocabulary).understanding).ids];

describe("what a question does not want", () => {
  it.each([
    "Sozialer Zusammenhalt kommt nicht in Frage, welches Programm passt stattdessen?",
    "Was gibt es sonst außer dem Programm Sozialer Zusammenhalt?",
    "Sozialer Zusammenhalt fällt weg, was dann?",
  ])("is named and denied: „%s“", (question) => {
    expect(excluded(question)).toEqual(["sozialer-zusammenhalt"]);
  });

  it.each([
    { question: "Warum bekommt unser Dorf Sozialer Zusammenhalt nicht?", why: "nothing else is asked for" },
    { question: "Sozialer Zusammenhalt passt. Was gibt es sonst?", why: "it is not denied" },
  ])("is nothing in „$question“, because $why", ({ question }) => {
    expect(excluded(question)).toEqual([]);
  });
});
