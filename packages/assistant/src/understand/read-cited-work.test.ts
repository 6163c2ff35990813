import { fold } from "@stadtlotse/knowledge-base";
import { describe, expect, it } from "vitest";
import { asksForQuotation, readCitedWork } from "./read-cited-work.js";

describe("readCitedWork", () => {
  it.each([
    { question: "Was sagt die Arbeitshilfe zu Leerstand?", work: "arbeitshilfe" },
    { question: "Was empfiehlt der Leitfaden?", work: "leitfaden" },
    { question: "Was steht in den Förderrichtlinien?", work: undefined },
    { question: "Was steht in der Richtlinie zum Eigenanteil?", work: "richtlinie" },
    { question: "Die Broschüre auf Seite 7 bitte", work: "broschure" },
    { question: "Laut der Studie sind es mehr, stimmt das?", work: "studie" },
    { question: "Gibt es eine Arbeitshilfe zu Leerstand?", work: undefined },
    { question: "Wie viele Arbeitshilfen hat das Netzwerk herausgegeben?", work: undefined },
    { question: "Was kostet ein Gutachten?", work: undefined },
    { question: "Warum steht die Arbeitshilfe nur bei den Mitgliedern?", work: undefined },
    { question: "Fachbörse, steht so im Flyer. Für wen ist die?", work: undefined },
  ])("hears in „$question“ that the words of this are wanted: $work", ({ question, work }) => {
    expect(readCitedWork(fold(question))).toBe(work);
  });
});

describe("asksForQuotation", () => {
  it.each([
    ["Zitieren Sie die Richtlinie", true],
    ["Was steht auf Seite 12?", true],
    ["Wie lautet der Wortlaut?", true],
    ["Was sagt die Arbeitshilfe zu Leerstand?", false],
    ["Auf welcher Seite steht das Rathaus?", false],
  ])("of „%s“ says %s", (question, asks) => {
    expect(asksForQuotation(fold(question))).toBe(asks);
  });
});
