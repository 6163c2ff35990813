import { describe, expect, it } from "vitest";
import { parseMarkdown } from "./parse-markdown.js";
import { Rejection } from "./rejection.js";

const guide = `---
title: Leitfaden ISEK
asOf: 2023-12
sources:
  - 001_c9e81bd44c453871.txt
visibility: public
topics: [isek]
---

# ISEK

## Was ist ein ISEK?

Ein **ISEK** ist ein [Konzept](https://example.org).

- erstens
- zweitens
  - davon eins

| Phase | Dauer |
| --- | --- |
| Analyse | 3 Monate |
`;

describe("parseMarkdown", () => {
  it("reads the front matter", () => {
    expect(parseMarkdown(guide).metadata).toEqual({
      title: "Leitfaden ISEK",
      asOf: "2023-12",
      sources: ["001_c9e81bd44c453871.txt"],
      visibility: "public",
      topics: ["isek"],
    });
  });

  it("stores what a reader sees, with headings, list items and rows of tables apart", () => {
    const { text, blocks } = parseMarkdown(guide);
    expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      "heading: ISEK",
      "heading: Was ist ein ISEK?",
      "paragraph: Ein ISEK ist ein Konzept.",
      "list-item: erstens",
      "list-item: zweitens",
      "list-item: davon eins",
      "table-head: Phase | Dauer",
      "table-row: Analyse – Dauer: 3 Monate",
    ]);
  });

  it("takes a year that YAML reads as a number", () => {
    expect(parseMarkdown("---\nasOf: 2021\n---\n\nText").metadata.asOf).toBe("2021");
  });

  it.each([
    { name: "a date that does not exist", frontMatter: "asOf: 2021-13", detail: "asOf" },
    { name: "an unknown visibility", frontMatter: "visibility: secret", detail: "visibility" },
    { name: "YAML that cannot be read", frontMatter: "title: [", detail: undefined },
  ])("rejects $name and names the field", ({ frontMatter, detail }) => {
    expect(() => parseMarkdown(`---\n${frontMatter}\n---\n\nText`)).toThrow(
      new Rejection("INVALID_METADATA", detail),
    );
  });
});
