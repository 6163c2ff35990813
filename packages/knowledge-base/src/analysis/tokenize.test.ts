import { describe, expect, it } from "vitest";
import { analyzeText } from "./analyze-text.js";
import { tokenize } from "./tokenize.js";

describe("tokenize", () => {
  it.each([
    ["Förder-Programm", ["forder", "programm"]],
    ["1.250.000 Euro", ["1250000", "euro"]],
    ["3,5 Prozent", ["3,5", "prozent"]],
    ["am 13.05.2020.", ["am", "13.05.2020"]],
    ["§ 31 Abs. 2", ["31", "abs", "2"]],
    ["Städte\u00adbau (A5)", ["stadtebau", "a5"]],
    ["", []],
  ])("finds the words of %j", (text, expected) => {
    expect(tokenize(text).map((token) => token.word)).toEqual(expected);
  });

  it("says where each word stands", () => {
    const text = "Die Straße, 1.250 m";
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Die",
      "Straße",
      "1.250",
      "m",
    ]);
  });
});

describe("analyzeText", () => {
  it("gives stems without function words", () => {
    expect(analyzeText("Welche Städte werden gefördert?")).toEqual(["stadt", "gefordert"]);
  });

  it("gives the same terms for inflected and transliterated forms", () => {
    expect(analyzeText("die Zuwendungen der Haeuser")).toEqual(analyzeText("Zuwendung, Häusern"));
  });
});
