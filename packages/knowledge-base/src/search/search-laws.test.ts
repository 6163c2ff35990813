import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "./build-segment.js";
import { createSearcher, type SearchedSegment } from "./create-searcher.js";
import { decodeSegment, encodeSegment } from "./encode-segment.js";
import type { IndexedPassage } from "./indexed-passage.js";
import { mergeSegments } from "./merge-segments.js";

const words = fc.constantFrom(
  ..."Stadt Städte Stadtumbau Umbau Förderung Städtebauförderung Zuwendung Antrag Anträge Frist Innenstadt".split(
    " ",
  ),
  ..."Bahnhof Platz Plätze Netzwerk Netzwerke beantragen gefördert 2015 1.200 der und ist wird".split(" "),
);
const text = fc
  .array(fc.array(words, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.map((sentence) => `${sentence.join(" ")}.`).join(" "));
const draft = fc.record({
  text,
  title: text,
  headings: fc.array(text, { maxLength: 2 }),
  variants: fc.array(text, { maxLength: 2 }),
  kind: fc.constantFrom("document" as const, "statement" as const),
});
const corpus = fc
  .array(draft, { minLength: 1, maxLength: 12 })
  .map((drafts) => drafts.map((passage, index): IndexedPassage => ({ ...passage, id: `p${index}` })));
const query = fc.oneof(
  text,
  fc.constantFrom("Stadtumbu", "Foerderung der Staedte", "", "der und", "Wann? Wo?!"),
);

describe("segments", () => {
  it("are the same after they were stored", () => {
    fc.assert(
      fc.property(corpus, (passages) => {
        const segment = buildSegment(passages);
        expect(decodeSegment(encodeSegment(segment))).toEqual(segment);
      }),
    );
  });

  it("are readable wherever their bytes lie in a larger buffer", () => {
    const segment = buildSegment([passage("p0", "Die Stadt wird gefördert.")]);
    const bytes = encodeSegment(segment);
    for (let shift = 0; shift < 4; shift++) {
      const buffer = new Uint8Array(bytes.length + shift);
      buffer.set(bytes, shift);
      expect(decodeSegment(buffer.subarray(shift))).toEqual(segment);
    }
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["other bytes", new Uint8Array(400).fill(7)],
  ])("are not made of %s", (_name, bytes) => {
    expect(decodeSegment(bytes)).toBeUndefined();
  });

  it("merge into what would have been built from their live passages", () => {
    fc.assert(
      fc.property(corpus, fc.nat(), fc.nat(), (passages, cut, gone) => {
        const { parts, live } = divide(passages, cut, gone);
        expect(mergeSegments(parts)).toEqual(buildSegment(live));
      }),
    );
  });
});

describe("a searcher", () => {
  it("answers from many segments with deleted passages as from one without them", () => {
    fc.assert(
      fc.property(corpus, fc.nat(), fc.nat(), query, (passages, cut, gone, question) => {
        const { parts, live } = divide(passages, cut, gone);
        const whole = createSearcher([{ segment: buildSegment(live) }]);
        expect(createSearcher(parts).search(question, { limit: 20 })).toEqual(
          whole.search(question, { limit: 20 }),
        );
      }),
    );
  });

  it("gives the same answer again: a search leaves nothing behind", () => {
    fc.assert(
      fc.property(corpus, query, query, (passages, first, second) => {
        const searcher = createSearcher([{ segment: buildSegment(passages) }]);
        const before = searcher.search(first, { limit: 20 });
        searcher.search(second, { limit: 20 });
        expect(searcher.search(first, { limit: 20 })).toEqual(before);
      }),
    );
  });

  it("scores are the sum of their named parts, best first", () => {
    fc.assert(
      fc.property(corpus, query, (passages, question) => {
        const { hits } = createSearcher([{ segment: buildSegment(passages) }]).search(question, {
          limit: 20,
        });
        for (const { score, scoreParts, coverage } of hits) {
          expect(score).toBeCloseTo(scoreParts.words + scoreParts.letters + scoreParts.context, 9);
          expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(hits.map(({ score }) => score)).toEqual(
          hits.map(({ score }) => score).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  it("finds only passages of the kinds asked for", () => {
    fc.assert(
      fc.property(corpus, query, (passages, question) => {
        const searcher = createSearcher([{ segment: buildSegment(passages) }]);
        const { hits } = searcher.search(question, { limit: 20, kinds: ["statement"] });
        const statements = passages.filter(({ kind }) => kind === "statement").map(({ id }) => id);
        expect(hits.every(({ passageId }) => statements.includes(passageId))).toBe(true);
      }),
    );
  });

  it("says of each sentence where it stands in its passage", () => {
    fc.assert(
      fc.property(corpus, query, (passages, question) => {
        const { hits } = createSearcher([{ segment: buildSegment(passages) }]).search(question, {
          limit: 20,
        });
        for (const { passageId, sentences } of hits) {
          const found = passages.find(({ id }) => id === passageId);
          for (const { start, end } of sentences) expect(found?.text.slice(start, end)).toMatch(/^\S.*\.$/);
        }
      }),
    );
  });
});

/** The corpus in two segments, of which some passages are deleted, and what is left of it. */
function divide(passages: IndexedPassage[], cut: number, gone: number) {
  const at = cut % (passages.length + 1);
  const deleted = new Set(
    passages.filter((_, index) => ((gone >> (index % 16)) & 1) === 1).map(({ id }) => id),
  );
  const parts: SearchedSegment[] = [passages.slice(0, at), passages.slice(at)].map((part) => ({
    segment: buildSegment(part),
    deleted,
  }));
  return { parts, live: passages.filter(({ id }) => !deleted.has(id)) };
}

function passage(id: string, text: string): IndexedPassage {
  return { id, kind: "document", text, title: "", headings: [], variants: [] };
}
