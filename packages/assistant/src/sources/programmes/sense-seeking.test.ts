import { measureQuestions } from "@stadtlotse/domain/reference/questions";
import { describe, expect, it } from "vitest";
import { mayLookForMoney } from "./sense-seeking.js";

describe("mayLookForMoney", () => {
  it.each([
    "Unser Freibad hat ein Leck, wer zahlt die neue Technik?",
    "Alter Schlachthof am Fluss, drumherum nichts mehr los. Topf?",
    "Wir haben zwei Millionen zu wenig für den Bahnhofsvorplatz, welches Programm springt da ein?",
    "Kriegt man für Schattenbäume etwas aus Brüssel?",
    "Die Händlerschaft möchte neue Schilder, kann man sich das fördern lassen?",
  ])("hears that money is looked for: %s", (question) => {
    expect(mayLookForMoney(question)).toBe(true);
  });

  it.each([
    { question: "Drei Poller für 9.000 Euro: liegen wir da unter der Grenze?", asks: "for a threshold" },
    { question: "Durfte man 2024 bauen, bevor der Bescheid kam?", asks: "for a rule" },
    { question: "Wie viele Bahnhöfe wurden aus dem Programm bezahlt?", asks: "for a count" },
    { question: "Zu welchem Anteil war das Land am Stadtgrün beteiligt?", asks: "for a rate" },
    { question: "Bis wann musste der Antrag für die Kita beim Land sein?", asks: "for a date" },
  ])("hears that $asks is asked: $question", ({ question }) => {
    expect(mayLookForMoney(question)).toBe(false);
  });

  it("takes nearly all ways of saying a need for a search, though none of them is an example", () => {
    const needs = Object.values(measureQuestions).flat();
    const heard = needs.filter(mayLookForMoney);
    expect(heard.length / needs.length).toBeGreaterThan(0.97);
  });
});
