import { fold } from "@stadtlotse/knowledge-base";
import { describe, expect, it } from "vitest";
import { readOperations } from "./read-operation.js";

describe("readOperations", () => {
  it.each([
    { question: "Wie viel war das 2020 und 2021 zusammen?", operation: "sum" },
    { question: "Was macht das insgesamt in Summe?", operation: "sum" },
    { question: "Zusammen?", operation: "sum" },
    { question: "Um wie viel ist die Förderung gestiegen?", operation: "difference" },
    { question: "Wie viel mehr gab es 2021 als 2020?", operation: "difference" },
    { question: "Wie viele waren das mehr?", operation: "difference" },
    { question: "Wie viele sind da dazugekommen?", operation: "difference" },
    { question: "Ist das günstiger als vorher?", operation: "difference" },
    { question: "Welchen Anteil zahlt der Bund?", operation: "share" },
    { question: "Wie viel Prozent der Anträge wurden bewilligt?", operation: "share" },
    { question: "Wie teilen sich die 302 Millionen auf, wie setzen sie sich zusammen?", operation: "parts" },
    { question: "Aus welchen Töpfen kam das?", operation: "parts" },
    { question: "Welches Programm war am üppigsten?", operation: "largest" },
    { question: "Wie viel Geld pro Kommune war das im Schnitt?", operation: "average" },
    { question: "In welchem Jahr gab es am meisten?", operation: "largest" },
    { question: "Was war das Rekordjahr?", operation: "largest" },
    { question: "In welchem Jahr gab es am wenigsten?", operation: "smallest" },
    { question: "Wie viele Kommunen sind 2020 leer ausgegangen?", operation: "rest" },
    { question: "Wie viele Jahre liegen zwischen 2008 und 2024?", operation: "years" },
  ])("hears $operation in „$question“", ({ question, operation }) => {
    expect(readOperations(fold(question))[0]).toBe(operation);
  });

  it.each([
    { question: "Wie hoch ist unser Eigenanteil?", why: "an own share is a fact, not a computation" },
    { question: "Wie hoch wäre unser Anteil?", why: "it is the own share in other words" },
    { question: "Wer hat den Vorsitz?", why: "nothing is to be computed" },
    { question: "Wie viele Mitglieder hat das Netzwerk?", why: "the number itself is asked for" },
    { question: "Was ist ein ISEK?", why: "a definition is asked for" },
  ])("hears none in „$question“, because $why", ({ question }) => {
    expect(readOperations(fold(question))).toEqual([]);
  });
});
