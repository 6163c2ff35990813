import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { readInstrument } from "./read-instrument.js";

const { vocabulary } = createFactIndex(facts);
const read = (question: string) => readInstrument(readForTest(question, vocabulary));

describe("an instrument that is described and not named", () => {
  it.each([
    {
      question: "Können wir alle Immobilienbesitzer der Geschäftsstraße zu einer Umlage verpflichten?",
      instrument: "isg",
    },
    {
      question: "Ein Bewohnerbeirat soll über kleine Projekte entscheiden, aus welchem Topf geht das?",
      instrument: "verfuegungsfonds",
    },
    {
      question:
        "Läden, die keiner mehr mietet, sollen für immer anders genutzt werden. Welcher Baustein passt?",
      instrument: "umnutzung-ladenlokale",
    },
    {
      question: "Die Anrainer unserer Hauptstraße wollen einen Pflichtbeitrag für ihren Standort.",
      instrument: "isg",
    },
    {
      question: "Minibeträge für Mitmachaktionen im Viertel, über die ein Beirat entscheidet?",
      instrument: "verfuegungsfonds",
    },
    { question: "Unser Marktplatz ist zu heiß. Welches Programm hilft?", instrument: undefined },
    { question: "Was ist eine ISG?", instrument: undefined },
    { question: "Wer leitet das Netzwerk Innenstadt NRW?", instrument: undefined },
  ])("is $instrument in „$question“", ({ question, instrument }) => {
    expect(read(question)).toBe(instrument);
  });
});
