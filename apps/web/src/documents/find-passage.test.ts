import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage } from "./find-passage.js";

describe("findPassage", () => {
  it("finds a quote across a line end", () => {
    expect(findPassage("Das Magazin\nerscheint zweimal.", "Magazin erscheint")).toEqual({
      start: 4,
      end: 21,
    });
  });

  it("takes the occurrence on the cited page before an earlier one", () => {
    const text = "Seite eins: Kontakt. Seite zwei: Kontakt.";
    expect(findPassage(text, "Kontakt", { start: 21, end: text.length })).toEqual({ start: 33, end: 40 });
  });

  it("takes another page's occurrence where the cited page has none", () => {
    expect(findPassage("Kontakt. Ende.", "Kontakt", { start: 9, end: 14 })).toEqual({ start: 0, end: 7 });
  });

  it("reads signs of a pattern as signs", () => {
    expect(findPassage("Anteil (80 %) + 20 %?", "(80 %) + 20 %?")).toEqual({ start: 7, end: 21 });
  });

  it.each(["", "  \n"])("finds nothing for the empty quote %j", (quote) => {
    expect(findPassage("Text", quote)).toBeUndefined();
  });

  it("finds every stretch of a text, with its words, wherever it was cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, from, length) => {
        const quote = text.slice(from % (text.length + 1)).slice(0, length);
        const found = findPassage(text, quote);
        const words = (words: string) => words.split(/\s+/).filter((word) => word !== "");
        expect(found ? words(text.slice(found.start, found.end)) : []).toEqual(words(quote));
      }),
    );
  });
});
