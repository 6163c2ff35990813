import { describe, expect, it } from "vitest";
import { askedThing } from "./asked-thing.js";

describe("the thing that a question asks for", () => {
  it.each([
    ["Wie viele Parkplätze gibt es am Markt?", "Parkplätze"],
    ["Wie hoch ist die Hundesteuer?", "Hundesteuer"],
    ["Wie lautet die Durchwahl von Frau Kaya?", "Durchwahl"],
    ["Was kostet der neue Spielplatz?", "Spielplatz"],
    ["Wer ist Bürgermeisterin von Niederwald?", "Bürgermeisterin"],
    ["Wer leitet das Amt?", undefined],
    ["Welche Firma liefert die Geräte?", undefined],
    ["wie viele parkplätze gibt es", undefined],
  ])("is, in „%s“: %s", (question, thing) => {
    expect(askedThing(question)).toBe(thing);
  });
});
