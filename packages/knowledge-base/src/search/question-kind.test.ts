import { describe, expect, it } from "vitest";
import { questionKind } from "./question-kind.js";
import { holdsValue, pointsBack, valueKinds } from "./value-kinds.js";

describe("questionKind", () => {
  it.each([
    ["Wie viele Kommunen sind Mitglied?", "number"],
    ["Wie hoch ist der Anteil der Stadt?", "number"],
    ["Wie viel Geld bekommt Unna?", "money"],
    ["Wie hoch ist der Zuschuss?", "money"],
    ["Wann endet die Frist?", "date"],
    ["In welchem Jahr wurde das Netzwerk gegründet?", "date"],
    ["Unter welchen Voraussetzungen wird gefördert?", "condition"],
    ["Wann darf ein Bescheid widerrufen werden?", "condition"],
    ["Wer leitet die Geschäftsstelle?", "person"],
    ["Wo findet das Treffen statt?", "place"],
    ["In welcher Stadt sitzt die Geschäftsstelle?", "place"],
    ["Wie ist die Telefonnummer?", "contact"],
    ["Was ist ein Verfügungsfonds?", "definition"],
    ["Wie beantrage ich die Mittel?", "procedure"],
    ["Welche Programme gibt es?", "list"],
    ["Stadtumbau", "other"],
  ])("hears in %j that it asks for: %s", (question, kind) => {
    expect(questionKind(question)).toBe(kind);
  });

  it("does not mind capitals and transliterated umlauts", () => {
    expect(questionKind("WIE HOCH IST DIE FOERDERSUMME")).toBe("money");
  });
});

describe("valueKinds", () => {
  it.each([
    ["number", "Es gibt zwölf Mitglieder.", true],
    ["number", "Mitglieder gibt es überall.", false],
    ["number", "Die Daten werden jährlich erneuert.", true],
    ["money", "Die Stadt erhält 3,5 Mio. Euro.", true],
    ["date", "Die Frist endet am 30. September.", true],
    ["date", "Seit 2015 wird gefördert.", true],
    ["date", "Die Frist endet bald.", false],
    ["person", "Vorsitzende ist Frau Müller.", true],
    ["contact", "Schreiben Sie an info@example.org.", true],
    ["list", "- Plätze", true],
  ] as const)("sees whether %s stands in %j: %s", (kind, sentence, expected) => {
    expect(holdsValue(valueKinds(sentence), kind)).toBe(expected);
  });

  it("knows sentences that speak of what stands before them", () => {
    expect(pointsBack(valueKinds("Sie wurde 2015 gegründet."))).toBe(true);
    expect(pointsBack(valueKinds("Das kann nur eine Textdatei sein."))).toBe(true);
    expect(pointsBack(valueKinds("Das Netzwerk hat 2015 getagt."))).toBe(false);
    expect(pointsBack(valueKinds("Siegen wurde 2015 gefördert."))).toBe(false);
  });
});
