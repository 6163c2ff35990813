import { describe, expect, it } from "vitest";
import { buildSegment } from "./build-segment.js";
import { createSearcher } from "./create-searcher.js";
import type { Stretch } from "./indexed-passage.js";

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

/** What of a text made of these stretches is best for a query. */
function bestOf(
  query: string,
  stretches: readonly (readonly [Stretch["role"], string])[],
): string | undefined {
  const text = stretches.map(([, stretch]) => stretch).join("\n");
  let at = 0;
  const placed = stretches.map(([role, { length }]) => {
    const start = at;
    at += length + 1;
    return { role, start, end: start + length };
  });
  const segment = buildSegment([
    { id: "p", kind: "document", title: "", text, stretches: placed, headings: [], variants: [] },
  ]);
  const [best] = createSearcher([{ segment }]).search(query, { limit: 1 }).hits[0]?.sentences ?? [];
  return text.slice(best?.start, best?.end);
}

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

  it.each([
    {
      what: "an item by what introduces its list",
      query: "Welche Nachweise braucht der Antrag auf Ausgaben?",
      stretches: [
        ["sentence", "Dem Antrag sind folgende Nachweise beizufügen:"],
        ["item", "Plan der Finanzierung"],
        ["item", "Übersicht der Ausgaben"],
        ["sentence", "Später eingehende Ausgaben zählen nicht."],
      ] as const,
      best: "Übersicht der Ausgaben",
    },
    {
      what: "a sentence by the heading that it stands below",
      query: "Welche Frist gilt für den Verwendungsnachweis?",
      stretches: [
        ["heading", "Antrag"],
        ["sentence", "Die Frist endet im Mai."],
        ["heading", "Verwendungsnachweis"],
        ["sentence", "Die Frist endet im Juli."],
      ] as const,
      best: "Die Frist endet im Juli.",
    },
    {
      what: "a row of a table, never the names of its columns",
      query: "Was ist ein gemeindefreies Gebiet?",
      stretches: [
        ["sentence", "Die Tafel zeigt die Gebiete:"],
        ["table-head", "gemeindefreies Gebiet | Kreis"],
        ["item", "Sachsenwald – Kreis: Herzogtum Lauenburg"],
        ["sentence", "Weiteres steht im Anhang."],
      ] as const,
      best: "Sachsenwald – Kreis: Herzogtum Lauenburg",
    },
  ])("finds $what", ({ query, stretches, best }) => {
    expect(bestOf(query, stretches)).toBe(best);
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
