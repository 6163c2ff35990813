import { describe, expect, it } from "vitest";
import { buildSegment } from "./build-segment.js";
import { createSearcher } from "./create-searcher.js";

const texts: Record<string, { title?: string; text: string; variants?: string[] }> = {
  fund: {
    title: "Verfügungsfonds",
    text: "Ein Verfügungsfonds bündelt privates und öffentliches Geld. Er wird zur Hälfte aus der Städtebauförderung bezahlt.",
  },
  funding: {
    title: "Städtebauförderung",
    text: "Bund und Land fördern den Umbau der Innenstädte. Anträge nimmt die Bezirksregierung bis zum 30. September an.",
  },
  vacancy: {
    title: "Leerstand",
    text: "Leere Läden schaden dem Zentrum. Ein Kataster zeigt, wo Räume frei sind.",
  },
  network: {
    title: "Netzwerk Innenstadt NRW",
    text: "Das Netzwerk wurde 2008 gegründet. Es berät seine Mitglieder zu Handel und Wohnen.",
    variants: ["Wer hilft uns bei der Belebung der City?"],
  },
};

const searcher = createSearcher(
  [
    {
      segment: buildSegment(
        Object.entries(texts).map(([id, { title = "", text, variants = [] }]) => ({
          id,
          kind: "document" as const,
          title,
          text,
          headings: [],
          variants,
        })),
      ),
    },
  ],
  new Map([["zuschuss", [{ word: "Geld", weight: 0.6 }]]]),
);

describe("the ranking", () => {
  it.each([
    ["Verfügungsfonds", ["fund"], "the word itself"],
    ["Was bringen Verfuegungsfonds?", ["fund"], "transliterated and inflected"],
    ["Wer nimmt Antrag zur Stadtebauforderung?", ["funding", "fund"], "title and body before body alone"],
    ["Innenstadtumbau", ["funding", "network"], "both parts of an unknown compound before one of them"],
    ["Leersatnd", ["vacancy"], "a typing error"],
    ["Belebung der City", ["network"], "a question variant that is never shown"],
    ["Zuschuss", ["fund"], "a synonym that was given"],
  ])("answers %j with %j: %s", (query, expected) => {
    const ids = searcher.search(query, { limit: 10 }).hits.map(({ passageId }) => passageId);
    expect(ids.slice(0, expected.length)).toEqual(expected);
  });

  it("marks the sentence that holds the value asked for", () => {
    const [hit] = searcher.search("Bis wann muss der Antrag auf Städtebauförderung da sein?", {
      limit: 1,
    }).hits;
    const [best] = hit?.sentences ?? [];
    expect(texts[hit?.passageId ?? ""]?.text.slice(best?.start, best?.end)).toMatch(/30\. September/);
  });

  it("says what it read a misspelt word as", () => {
    expect(searcher.search("Leersatnd", { limit: 1 }).corrections).toEqual([
      { from: "leersatnd", to: "leerstand" },
    ]);
  });

  it.each([[""], ["und der die"], ["?!"], ["Quantenphysik"]])("finds nothing for %j", (query) => {
    expect(searcher.search(query, { limit: 10 }).hits).toEqual([]);
  });

  it("is surer of a passage that holds the question in one place than of one that shares a word", () => {
    const sure = searcher.search("Wann wurde das Netzwerk Innenstadt gegründet?", { limit: 1 }).hits[0];
    const unsure = searcher.search("Wie viele Mitglieder hat der Fußballverein Borussia?", { limit: 1 })
      .hits[0];
    expect(sure?.confidence).toBeGreaterThan(0.8);
    expect(unsure?.confidence).toBeLessThan(0.5);
  });
});
