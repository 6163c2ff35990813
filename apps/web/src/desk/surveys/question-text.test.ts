import type { SurveyQuestion } from "@stadtlotse/client";
import { describe, expect, it } from "vitest";
import { newQuestion, readQuestions, writeQuestions } from "./question-text.js";

const choice: SurveyQuestion = {
  id: "frage-2",
  kind: "single-choice",
  text: "Womit?",
  options: ["Leerstand", "Klima"],
  required: true,
};

describe("questions in a form", () => {
  it("come back as they were written", () => {
    expect(readQuestions(writeQuestions([choice]))).toEqual([choice]);
  });

  it("lose empty lines among the options, and options where there is nothing to choose", () => {
    const typed = [
      { ...choice, options: ["Leerstand ", "", "Klima"] },
      { ...choice, id: "frage-3", kind: "text" as const },
    ];
    expect(readQuestions(writeQuestions(typed))?.map(({ options }) => options)).toEqual([
      ["Leerstand", "Klima"],
      [],
    ]);
  });

  it.each([
    { name: "there is none", questions: [] },
    { name: "one has no words", questions: [{ ...choice, text: " " }] },
    { name: "there is nothing to choose from", questions: [{ ...choice, options: ["Klima", "Klima"] }] },
  ])("are not sent while $name", ({ questions }) => {
    expect(readQuestions(writeQuestions(questions))).toBeUndefined();
  });

  it("begin under an id that no other has", () => {
    expect(newQuestion([choice]).id).toBe("frage-3");
    expect(newQuestion([]).id).toBe("frage-1");
  });
});
