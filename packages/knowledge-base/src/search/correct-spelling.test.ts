import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "./build-segment.js";
import { correctSpelling } from "./correct-spelling.js";
import { Lexicon } from "./lexicon.js";
import { viewSegment } from "./view-segment.js";

const corpusWords =
  "forderung stadt innenstadt netzwerk mitglied zuwendung antrag gemeinde markt beratung".split(" ");
const lexicon = lexiconOf(corpusWords.join(" "));

describe("correctSpelling", () => {
  it.each([
    ["a missing letter", "fordrung", "forderung"],
    ["a letter too many", "netzwwerk", "netzwerk"],
    ["a wrong letter", "mitglxed", "mitglied"],
    ["a swap", "anrtag", "antrag"],
    ["a swap in a short word", "makrt", "markt"],
    ["two errors in a long word", "zuwndugn", undefined],
    ["two errors in a longer word", "innestdat", "innenstadt"],
    ["nothing near", "eisenbahn", undefined],
    ["a word of three letters", "mar", undefined],
    ["digits", "stadt1", undefined],
  ])("reads %s", (_name, word, expected) => {
    expect(correctSpelling(word, lexicon)[0]?.word).toBe(expected);
  });

  it("finds every word of the corpus that is one error away", () => {
    const edit = fc.record({
      word: fc.constantFrom(...corpusWords),
      at: fc.nat(),
      kind: fc.nat(3),
      letter: fc.constantFrom(..."aeinrst"),
    });
    fc.assert(
      fc.property(edit, ({ word, at, kind, letter }) => {
        const wrong = misspell(word, 1 + (at % (word.length - 2)), kind, letter);
        const found = correctSpelling(wrong, lexicon).map((correction) => correction.word);
        expect(found.includes(word) || corpusWords.includes(wrong)).toBe(true);
      }),
    );
  });
});

function misspell(word: string, at: number, kind: number, letter: string): string {
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function lexiconOf(text: string): Lexicon {
  const passage = { id: "p", kind: "document" as const, text, title: "", headings: [], variants: [] };
  return new Lexicon([viewSegment(buildSegment([passage]))]);
}
