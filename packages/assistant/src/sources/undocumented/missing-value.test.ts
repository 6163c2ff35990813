import { describe, expect, it } from "vitest";
import type { Candidate } from "../../candidate.js";
import { readMissingValue } from "./missing-value.js";
import { missingTexts } from "./texts.de.js";

function told(text: string, origin = "facts"): Candidate {
  return {
    origin,
    about: "",
    score: 0.7,
    why: "",
    draft: { outcome: "answered", statements: [{ text, evidence: [] }], origin: "facts" },
    topic: { subjects: [], predicates: [], factIds: [], years: [], origin, asks: "what" },
  };
}

describe("readMissingValue", () => {
  it.each([
    { value: "email", question: "Welche Mailadresse hat der Sprecher?", text: "Sprecher ist Kim Muster." },
    { value: "phone", question: "Telefonnummer vom Dezernat?", text: "Zuständig ist das Dezernat 35." },
    { value: "address", question: "Welche Anschrift hat das Büro?", text: "Das Büro heißt startklar." },
    { value: "website", question: "Gibt es eine Internetseite?", text: "Das Forum besteht seit 2002." },
    { value: "time", question: "Bis wie viel Uhr ist da jemand?", text: "Telefon 0251-4144153." },
    { value: "share", question: "Wie viel Prozent waren dafür?", text: "Gefragt wurde 2020 in 8 Städten." },
    { value: "money", question: "Was kostet das Abo?", text: "Das Magazin erscheint 2 Mal im Jahr." },
    { value: "union", question: "Wie viel kam von der EU?", text: "Vom Land kamen 143 Millionen Euro." },
    { value: "deputy", question: "Wer ist Stellvertreter?", text: "Sprecher ist Kim Muster." },
    {
      value: "head",
      question: "Wer leitet die AG Innenstadt?",
      text: "Arbeitsgruppen stehen Mitgliedern offen.",
    },
    { value: "place", question: "Wo fand B.E.S.T. statt?", text: "Die Veranstaltung fand 2005 statt." },
    { value: "number", question: "Wie viele Läden sind das?", text: "Das sind Läden (Stand: 2021)." },
  ] as const)("misses $value in „$text“", ({ value, question, text }) => {
    expect(readMissingValue({ query: question }, told(text))).toBe(missingTexts[value]);
  });

  it.each([
    { question: "Welche Mailadresse hat das Büro?", text: "Es ist unter info@example.org erreichbar." },
    { question: "Was kostet die Mitgliedschaft?", text: "Sie kostet 1.000 Euro im Jahr." },
    { question: "Was kostet die Tagung?", text: "Ob eine Gebühr anfällt, ist nicht belegt." },
    { question: "Wo fand das statt?", text: "Das war 2008 im Depot Dortmund." },
    { question: "Wie viele Sprecher gibt es?", text: "Es gibt zwei Sprecher." },
    { question: "Wie hoch ist der Fördersatz?", text: "Je ein Drittel tragen Bund, Land und Kommune." },
    { question: "Das kostete viel Zeit. Wer leitet das Büro?", text: "Kim Muster leitet das Büro." },
  ])("is content with „$text“ for „$question“", ({ question, text }) => {
    expect(readMissingValue({ query: question }, told(text))).toBeUndefined();
  });

  it("leaves alone what is computed or ruled", () => {
    const ruled = told("Nur für Mitglieder.", "entitlements");
    expect(readMissingValue({ query: "Was kostet der Newsletter?" }, ruled)).toBeUndefined();
  });
});
