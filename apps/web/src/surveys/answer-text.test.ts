import type { SurveyQuestion } from "@stadtlotse/client";
import { describe, expect, it } from "vitest";
import { readAnswers, writeAnswers } from "./answer-text.js";

const questions: readonly SurveyQuestion[] = [
  { id: "a", kind: "single-choice", text: "Was?", options: ["Ja", "Nein"], required: true },
  { id: "b", kind: "multiple-choice", text: "Womit?", options: ["Plan", "Geld"], required: false },
  { id: "c", kind: "number", text: "Wie viel?", options: [], required: false },
  { id: "d", kind: "text", text: "Warum?", options: [], required: false },
];

describe("answers to a survey", () => {
  it("come back as they were given", () => {
    const answers = { a: "Ja", b: ["Plan", "Geld"], c: 2.5, d: "Weil" };
    expect(readAnswers(questions, writeAnswers(questions, answers)).answers).toEqual(answers);
  });

  it("leave out what was left open", () => {
    expect(readAnswers(questions, { a: "Nein", b: "", d: "  " }).answers).toEqual({ a: "Nein" });
  });

  it("are not sent while one is missing or no number", () => {
    expect(readAnswers(questions, { c: "viel" }).faults).toEqual({
      a: expect.stringContaining("beantwortet"),
      c: expect.stringContaining("Zahl"),
    });
  });
});
