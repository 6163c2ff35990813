import { fold } from "@stadtlotse/knowledge-base";
import { describe, expect, it } from "vitest";
import { senseOperations } from "./sense-operation.js";

describe("senseOperations", () => {
  it.each([
    {
      question: "Welche Spanne liegt zwischen den beiden Beträgen, wer führt mit welchem Vorsprung?",
      operation: "difference",
    },
    { question: "Wenn man alle drei zusammenzählte, wo käme man raus?", operation: "sum" },
    { question: "Wie viel Geld entfiele damit auf jede einzelne Kommune?", operation: "average" },
    { question: "Welcher Betrag verbliebe nach Abzug der Zuwendung?", operation: "rest" },
    { question: "Welches Programm war finanziell am besten gestellt?", operation: "largest" },
    { question: "Sieben Jahre lang zu diesem Satz, wie teuer käme das?", operation: "times" },
    {
      question:
        "Sehr geehrte Damen und Herren, unser Kämmerer bereitet den Haushalt vor und möchte gern wissen, welcher Betrag nach Abzug der Zuwendung verblieb. Mit freundlichen Grüßen",
      operation: "rest",
    },
  ])("hears $operation in „$question“", ({ question, operation }) => {
    expect(senseOperations(fold(question))[0]).toBe(operation);
  });

  it.each([
    "Wer leitet das Netzwerk Innenstadt?",
    "Bis wann muss der Antrag da sein?",
    "Wie viele Mitglieder hat das Netzwerk?",
    "Was bedeutet ISEK?",
  ])("hears none in „%s“", (question) => {
    expect(senseOperations(fold(question))).toEqual([]);
  });
});
