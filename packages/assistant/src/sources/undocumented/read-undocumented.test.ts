import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../candidate.js";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { readUndocumented } from "./read-undocumented.js";

const { vocabulary } = createFactIndex(facts);
const read = (question: string) => readForTest(question, vocabulary).understanding;

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

describe("readUndocumented", () => {
  it.each([
    { value: "leaving", question: "Seit welchem Jahr ist Lünen aus dem Netzwerk ausgetreten?" },
    {
      value: "member-list",
      question: "Bitte alle heutigen Mitgliedskommunen vollständig und mit Namen auflisten.",
    },
    { value: "vacancy", question: "Wie viele Ladenlokale stehen in der Kamener Weststraße derzeit leer?" },
    {
      value: "effect",
      question: "Um wie viel Prozent ging der Leerstand seit dem Zentrenmanagement zurück?",
    },
    { value: "tax", question: "Lässt sich die ISG-Abgabe steuerlich absetzen?" },
    { value: "staff", question: "Mit wie vielen Mitarbeitern ist das Büro in Münster besetzt?" },
    { value: "court", question: "Wie hat das Gericht über die Satzung geurteilt, wer hat geklagt?" },
    { value: "own-case", question: "Ist unser Antrag vom Herbst schon bewilligt, wie ist der Stand?" },
    { value: "evaluation", question: "Mit welcher Note schnitt das Sofortprogramm in der Evaluation ab?" },
    { value: "politics", question: "Was sagt die FDP-Fraktion in Siegen zum Smart-City-Projekt?" },
    { value: "count-today", question: "Wie viele Steckbriefe sind im Portal momentan hinterlegt?" },
    { value: "opening-hours", question: "Zu welchen Zeiten ist das Büro in Münster offen?" },
    { value: "on-site", question: "Ist im Saal der Tagung Innenstadt WLAN, und gibt es Parkplätze?" },
    { value: "speakers", question: "Wer war Referentin oder Moderator auf der letzten Tagung Innenstadt?" },
    { value: "legal", question: "Wir wollen gegen die ISG-Satzung klagen, wie sind da unsere Chancen?" },
    { value: "opinion", question: "Ganz ehrlich, was halten Sie von der AG Stadtumbau?" },
    { value: "rejected", question: "Wie viele Anträge auf Städtebauförderung wurden abgelehnt?" },
    { value: "coming-money", question: "Wird Düren im kommenden Jahr mehr Fördermittel bekommen?" },
  ])("hears that $value is asked: $question", ({ value, question }) => {
    expect(readUndocumented(read(question), told("Das Netzwerk besteht seit 2008."))).toBe(value);
  });

  it.each([
    "Würden Sie mir die aktuelle Zahl der Mitglieder nennen?",
    "Wie lange durften Kommunen leere Ladenlokale anmieten?",
    "Wer leitet die Geschäftsstelle in Münster?",
    "Um wie viele Millionen ist die Städtebauförderung gesunken?",
    "Wann ist Lünen beigetreten?",
    "Wie viele Maßnahmen hat die ISG umgesetzt?",
    "Wer evaluiert das Sofortprogramm?",
    "Wann ist die nächste Antragsfrist?",
    "Unter welcher Telefonnummer erreiche ich die Geschäftsstelle in Münster?",
    "Mit wie vielen Personen rechnet man bei der Tagung Innenstadt?",
    "Wir haben das Netzwerk Innenstadt ja verlassen. Wer leitet die Geschäftsstelle in Münster?",
  ])("hears what the sources give: %s", (question) => {
    expect(readUndocumented(read(question), told("Das Netzwerk besteht seit 2008."))).toBeUndefined();
  });

  const left = read("In welchem Jahr ist Lünen aus dem Netzwerk ausgetreten?");

  it("leaves an answer alone that holds such a value after all", () => {
    expect(readUndocumented(left, told("Lünen ist 2019 ausgetreten."))).toBeUndefined();
  });

  it("leaves alone what is computed, and documents that were taken in", () => {
    expect(readUndocumented(left, told("Das Netzwerk besteht seit 2008.", "calculations"))).toBeUndefined();
    const takenIn = { ...told("Das Netzwerk besteht seit 2008.", "passages"), isTakenIn: true };
    expect(readUndocumented(left, takenIn)).toBeUndefined();
  });

  it("says so too where nothing would be told", () => {
    expect(readUndocumented(left, undefined)).toBe("leaving");
  });
});
