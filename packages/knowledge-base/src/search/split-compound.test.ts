import { describe, expect, it } from "vitest";
import { buildSegment } from "./build-segment.js";
import { Lexicon } from "./lexicon.js";
import { splitCompound } from "./split-compound.js";
import { viewSegment } from "./view-segment.js";

const lexicon = lexiconOf(
  "Innenstadt Förderung Stadt Städte Bau Umbau Programm Denkmal Schutz Wohnung Markt Beratung Beirat Rat innen",
);

describe("splitCompound", () => {
  it.each([
    ["innenstadtforderung", ["innenstadt", "forderung"], "the longer known part"],
    ["stadtumbau", ["stadt", "umbau"], "without a linking element"],
    ["forderungsprogramm", ["forderung", "programm"], "with -s-"],
    ["wohnungsmarktberatung", ["wohnung", "markt", "beratung"], "three parts"],
    ["denkmalschutzes", ["denkmal", "schutzes"], "an inflected last part"],
    ["stadtebau", [], "a part of three letters does not count"],
    ["stadtxyz", [], "the rest is no word of the corpus"],
    ["forderung", [], "a simple word"],
    ["stadt2020umbau", [], "a word with digits"],
  ])("splits %s into %j: %s", (word, parts) => {
    expect(splitCompound(word, lexicon)).toEqual(parts);
  });
});

function lexiconOf(text: string): Lexicon {
  const passage = { id: "p", kind: "document" as const, text, title: "", headings: [], variants: [] };
  return new Lexicon([viewSegment(buildSegment([passage]))]);
}
