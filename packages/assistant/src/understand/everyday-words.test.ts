import { expect, it } from "vitest";
import { meaningOf } from "./everyday-words.de.js";

it.each([
  { question: "was steht drin", meaning: "drin" },
  { question: "wie viel geld war da drin", meaning: "drin" },
  { question: "ist unna da drin", meaning: "mitglied" },
  { question: "was bekommen wir wenn wir drin sind", meaning: "mitglied" },
])("reads „drin“ as „$meaning“ in „$question“", ({ question, meaning }) => {
  expect(meaningOf("drin", question.split(" "))).toBe(meaning);
});
