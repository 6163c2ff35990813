import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitQuestions } from "./split-questions.js";

describe("splitQuestions", () => {
  it.each([
    { text: "Wie oft erscheint das Magazin?", parts: ["Wie oft erscheint das Magazin?"] },
    {
      text: "Was ist ein ISEK? Wer muss es beschließen?",
      parts: ["Was ist ein ISEK", "Wer muss es beschließen?"],
    },
    {
      text: "Wann war die Tagung in Unna und wer hat dort gesprochen?",
      parts: ["Wann war die Tagung in Unna", "wer hat dort gesprochen?"],
    },
    {
      text: "Orte mit Stadtrecht: wie viele sind es und welcher ist der kleinste?",
      parts: ["Orte mit Stadtrecht: wie viele sind es", "Orte mit Stadtrecht: welcher ist der kleinste?"],
    },
    {
      text: "Gehört Telgte zum Kreis Warendorf und wie viele wohnen dort?",
      parts: ["Gehört Telgte zum Kreis Warendorf", "wie viele wohnen dort?"],
    },
    {
      text: "Unser Rat will Geld und wie viele Anträge gab es?",
      parts: ["Unser Rat will Geld und wie viele Anträge gab es?"],
    },
    { text: "Wann und wo ist die nächste Tagung?", parts: ["Wann und wo ist die nächste Tagung?"] },
    { text: "Was ist Städtebau und Wohnen?", parts: ["Was ist Städtebau und Wohnen?"] },
    {
      text: "Was bekommen wir ohne Mitgliedschaft, und was nicht?",
      parts: ["Was bekommen wir ohne Mitgliedschaft, und was nicht?"],
    },
    { text: "Sagen Sie mir, wie man Mitglied wird.", parts: ["Sagen Sie mir, wie man Mitglied wird."] },
  ])("reads $text", ({ text, parts }) => {
    expect(splitQuestions(text)).toEqual(parts);
  });

  it("leaves a wall of questions whole", () => {
    const text = "Was ist das? ".repeat(30).trim();
    expect(splitQuestions(text)).toEqual([text]);
  });

  it("always gives one to four parts, each with something to read, and invents no word", () => {
    const word = fc.constantFrom(
      "Wer",
      "wann",
      "und",
      "sowie",
      "Tagung",
      "ist",
      "?",
      ",",
      "…",
      "Unna",
      "man",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(" ");
        const parts = splitQuestions(text);
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.length).toBeLessThanOrEqual(4);
        for (const part of parts) expect(text).toContain(part);
        if (/\p{L}/u.test(text)) for (const part of parts) expect(part).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
