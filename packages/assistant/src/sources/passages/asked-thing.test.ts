import { describe, expect, it } from "vitest";
import { askedThing, speaksOf } from "./asked-thing.js";

describe("the thing that a question asks for", () => {
  it.each([
    ["Wie viele Parkplätze gibt es am Markt?", "Parkplätze"],
    ["Welche neue Firma liefert die Geräte?", "Firma"],
    ["Wie hoch ist die Hundesteuer?", "Hundesteuer"],
    ["Wie lautet die Durchwahl von Frau Kaya?", "Durchwahl"],
    ["Wer leitet das Amt?", undefined],
    ["wie viele parkplätze gibt es", undefined],
  ])("is, in „%s“: %s", (question, thing) => {
    expect(askedThing(question)).toBe(thing);
  });

  it.each([
    { thing: "Klos", text: "Bis 300 Gäste – Toiletten: 5", speaks: true },
    { thing: "Parkplätze", text: "Es gibt zwölf Plätze vor dem Haus.", speaks: true },
    { thing: "Kosten", text: "Die Baukosten betragen 352.000 Euro.", speaks: true },
    { thing: "E-Autos", text: "Das Gerät wird in der Stadt betrieben.", speaks: false },
    { thing: "Hundesteuer", text: "Die Gebühr beträgt 11,50 Euro.", speaks: false },
  ])("is $thing, of which „$text“ speaks: $speaks", ({ thing, text, speaks }) => {
    expect(speaksOf(text, thing)).toBe(speaks);
  });
});
