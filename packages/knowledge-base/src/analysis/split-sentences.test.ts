import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences.js";

describe("splitSentences", () => {
  it.each([
    ["one sentence", ["Die Stadt wird gefördert."]],
    ["two sentences", ["Die Stadt wird gefördert.", "Das gilt seit 2015."]],
    [
      "abbreviations",
      ["Gefördert werden z. B. Plätze und ggf. Straßen gem. Nr. 5 der Richtlinie.", "Mehr nicht."],
    ],
    [
      "titles of offices",
      [
        "Ansprechpartnerin ist die stellv. Amtsleiterin Dr. Ute Bach, vorm. ltd. Baudirektorin.",
        "Sie hilft.",
      ],
    ],
    ["abbreviations without space", ["Das gilt z.B. Montags, d.h. Werktags.", "Sonst nicht."]],
    ["a date in figures", ["Der Bescheid vom 13.05.2020 gilt.", "Der andere nicht."]],
    ["a date with an ordinal", ["Am 3. Oktober und am 24. Dezember ist zu.", "Sonst ist offen."]],
    ["a year at the end", ["Das war im Jahr 2015.", "Stadtumbau folgte."]],
    ["a small number at the end", ["Sie wohnt in Haus 5.", "Das ist neu."]],
    ["amounts", ["Es gab rd. 5 Mio. Euro und 3,5 Prozent mehr.", "Es reichte."]],
    ["a closing abbreviation", ["Es kostete 5 Mio.", "Die Stadt zahlte."]],
    ["an association", ["Träger ist der Verein Innenstadt e. V.", "Er sitzt in Unna."]],
    ["initials and kings", ["J. R. Müller traf Ludwig XIV. Frankreichs.", "Es war kalt."]],
    ["questions and quotes", ["„Wo ist das?“", "Niemand weiß es!", "Schade."]],
    ["a quote that goes on", ["„Kommt!“ rief sie."]],
    ["decimals and addresses", ["Unter www.stadt.de steht 3.5.", "Mehr dort."]],
    ["three dots", ["Und dann …", "Nichts."]],
  ])("keeps %s", (_name, sentences) => {
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  it.each([
    [
      "blank lines",
      "Überschrift\n\nText folgt\nin zwei Zeilen.",
      ["Überschrift", "Text folgt\nin zwei Zeilen."],
    ],
    ["bullets", "Gefördert werden:\n- Plätze\n- Straßen", ["Gefördert werden:", "- Plätze", "- Straßen"]],
    [
      "numbered items",
      "1. Antrag stellen\n2. Warten\na) lange",
      ["1. Antrag stellen", "2. Warten", "a) lange"],
    ],
    ["rows of a table", "Jahr\tEuro\n2015\t3", ["Jahr\tEuro", "2015\t3"]],
    ["a wrapped date", "Beginn am\n3. Mai im\n19. Jahrhundert.", ["Beginn am\n3. Mai im\n19. Jahrhundert."]],
    ["space around", "  Erster. \n", ["Erster."]],
    ["nothing", " \n ", []],
  ])("separates %s", (_name, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("loses and doubles nothing but space", () => {
    const parts = fc.constantFrom(
      "Die Stadt",
      "3.",
      "z. B.",
      "Nr.",
      "\n",
      "\n\n",
      " ",
      "- ",
      "Ende.",
      "?",
      "\t",
      "“",
    );
    fc.assert(
      fc.property(fc.array(parts), (pieces) => {
        const text = pieces.join(" ");
        expect(sentencesOf(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
