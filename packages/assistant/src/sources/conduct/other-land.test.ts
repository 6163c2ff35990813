import { describe, expect, it } from "vitest";
import type { Candidate } from "../../candidate.js";
import { asksOfElsewhere, namesOtherLand } from "./other-land.js";

function told(text: string): Candidate {
  return {
    origin: "facts",
    about: "",
    score: 0.7,
    why: "",
    draft: { outcome: "answered", statements: [{ text, evidence: [] }], origin: "facts" },
    topic: { subjects: [], predicates: [], factIds: [], years: [], origin: "facts", asks: "what" },
  };
}

describe("asksOfElsewhere", () => {
  it.each([
    { question: "Welche Städte in Niedersachsen sind Mitglied?", elsewhere: true },
    { question: "Gibt es in Rheinland-Pfalz auch so ein Netzwerk?", elsewhere: true },
    { question: "Wer ist in den Niederlanden dafür zuständig?", elsewhere: true },
    { question: "Wie machen die das in Dänemark?", elsewhere: true },
    { question: "Hat Berlin ein Gesetz dafür?", elsewhere: true },
    { question: "Dürfen Leute aus Hessen zur Tagung?", elsewhere: false },
    { question: "Wir sind aus Niedersachsen, dürfen wir kommen?", elsewhere: false },
    { question: "Wie viel gibt Berlin im Jahr dazu?", elsewhere: false },
    { question: "Wer ist in Unna zuständig?", elsewhere: false },
    { question: "Wann ist die Tagung im Mai?", elsewhere: false },
  ])("is $elsewhere of „$question“", ({ question, elsewhere }) => {
    expect(asksOfElsewhere({ query: question }, told("Zuständig ist die Bezirksregierung."))).toBe(elsewhere);
  });

  it("is false where the place is spoken of, or all of them", () => {
    const query = "Mit wem in den Niederlanden wird zusammengearbeitet?";
    expect(asksOfElsewhere({ query }, told("Mit der niederländischen Provinz Overijssel."))).toBe(false);
    expect(asksOfElsewhere({ query }, told("Eingeladen sind Kommunen bundesweit."))).toBe(false);
  });
});

describe("namesOtherLand", () => {
  it("takes the capital for the government that sits there where it gives something", () => {
    expect(namesOtherLand("wie viel legt berlin drauf")).toBe(false);
    expect(namesOtherLand("wie viel bekam berlin")).toBe(true);
  });
});
