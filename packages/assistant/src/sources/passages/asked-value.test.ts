import { fold } from "@stadtlotse/knowledge-base";
import { describe, expect, it } from "vitest";
import { askedValue } from "./asked-value.js";

const holds = (question: string, text: string) => askedValue(fold(question))?.held?.test(text);

describe("the value that a question wants", () => {
  it.each([
    {
      question: "Was kostet der Saal am Tag?",
      given: "Der Saal kostet 280 Euro.",
      missing: "Der Saal ist groß.",
    },
    {
      question: "Müssen wir Kosten tragen?",
      given: "Die Nutzung ist kostenfrei.",
      missing: "Sie nutzen ihn.",
    },
    {
      question: "Wie tief liegt das Kabel?",
      given: "mindestens 40 Zentimeter",
      missing: "mindestens 40 Prozent",
    },
    { question: "Wie warm wird es?", given: "41 Grad", missing: "41 Plätze" },
    { question: "Wie lange gilt die Karte?", given: "Sie gilt drei Jahre.", missing: "Sie gilt im Museum." },
    {
      question: "Wann wurde die Halle gebaut?",
      given: "im Jahr 1968",
      missing: "dienstags von 14 bis 17 Uhr",
    },
    { question: "Wann hat das Amt geöffnet?", given: "dienstags von 14 bis 17 Uhr", missing: "im Jahr 1968" },
    { question: "Bis wann läuft der Antrag?", given: "bis zum 15. Oktober", missing: "vor der Bewilligung" },
    { question: "Wie viele Gäste kamen?", given: "41.300 Gäste", missing: "im Sommer 2024" },
    { question: "Welcher Anteil radelt?", given: "17 Prozent der Wege", missing: "17 Kilometer" },
    { question: "Wer leitet das Amt?", given: "Frau Tönnies leitet es.", missing: "Rat der Stadt Werlen" },
    { question: "Durchwahl vom Klimabüro?", given: "Telefon 02977 860-41", missing: "im Klimabüro" },
    { question: "Wie oft fährt der Bus?", given: "Er fährt stündlich.", missing: "Er fährt zum Markt." },
  ])("stands in „$given“ and not in „$missing“, for „$question“", ({ question, given, missing }) => {
    expect(holds(question, given)).toBe(true);
    expect(holds(question, missing)).toBe(false);
  });

  it.each([
    "Darf ich grillen?",
    "Was passiert, wenn ich die Anschrift ändere?",
    "Warum kostet der Saal etwas?",
  ])("may stand in any words, for „%s“", (question) =>
    expect(askedValue(fold(question))?.held).toBeUndefined(),
  );
});
