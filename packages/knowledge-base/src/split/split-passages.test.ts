import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParsedDocument } from "../parse/parsed-document.js";
import { type LooseBlock, renderBlocks } from "../parse/render-blocks.js";
import { splitPassages } from "./split-passages.js";

describe("splitPassages", () => {
  it("begins a passage at a heading and knows the headings above it", () => {
    const passages = splitPassages(
      documentOf([
        { kind: "heading", level: 1, text: "Förderung" },
        { kind: "heading", level: 2, text: "Antrag" },
        { kind: "paragraph", text: words(80) },
        { kind: "heading", level: 2, text: "Frist" },
        { kind: "paragraph", text: words(80) },
      ]),
    );
    expect(passages.map(({ headingPath }) => headingPath)).toEqual([["Förderung"], ["Förderung", "Frist"]]);
  });

  it("puts small sections together", () => {
    const section = (heading: string): LooseBlock[] => [
      { kind: "heading", level: 1, text: heading },
      { kind: "paragraph", text: words(20) },
    ];
    expect(splitPassages(documentOf([...section("A1"), ...section("B2"), ...section("C3")]))).toHaveLength(1);
  });

  it("does not answer from a table of contents", () => {
    const passages = splitPassages(
      documentOf([
        { kind: "contents", text: "1 Einleitung … 3" },
        { kind: "paragraph", text: "Inhalt" },
      ]),
    );
    expect(passages.map(({ text }) => text)).toEqual(["Inhalt"]);
  });

  it("loses no block, crosses no page, points at the text and stays small, whatever the document", () => {
    const block = fc.record({
      kind: fc.constantFrom("heading", "paragraph", "list-item", "table-head", "table-row", "contents"),
      count: fc.integer({ min: 1, max: 900 }),
      isNextPage: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        let page = 1;
        const document = documentOf(
          blocks.map(({ kind, count, isNextPage }) => {
            page += isNextPage ? 1 : 0;
            return { kind, text: words(count), page, level: 1 } as LooseBlock;
          }),
        );
        const passages = splitPassages(document);
        for (const passage of passages) {
          expect(document.text.slice(passage.start, passage.end)).toBe(passage.text);
          expect(
            document.pages.filter(({ start, end }) => start < passage.end && passage.start < end),
          ).toHaveLength(1);
          expect(passage.text.split(/\s+/).length).toBeLessThanOrEqual(350);
        }
        const bodies = document.blocks.filter(({ kind }) => kind !== "heading" && kind !== "contents");
        const count = (text: string) => text.match(/\S+/g)?.length ?? 0;
        const inPassages = passages
          .flatMap((passage) => passage.blocks)
          .filter(({ kind }) => kind !== "heading");
        const total = (list: readonly { start: number; end: number }[]) =>
          list.reduce((sum, { start, end }) => sum + count(document.text.slice(start, end)), 0);
        expect(total(inPassages)).toBe(total(bodies));
      }),
      {
        examples: [
          [
            [
              { kind: "heading", count: 48, isNextPage: false },
              { kind: "list-item", count: 302, isNextPage: false },
            ],
          ],
        ],
      },
    );
  });
});

function documentOf(loose: LooseBlock[]): ParsedDocument {
  return {
    mediaType: "text/markdown",
    ...renderBlocks(loose),
    unreadablePages: [],
    metadata: {},
    hasFileLines: false,
  };
}

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `Wort${index}${index % 9 === 8 ? "." : ""}`).join(" ");
}
