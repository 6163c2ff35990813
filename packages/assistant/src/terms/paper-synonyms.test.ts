import { describe, expect, it } from "vitest";
import { paperSynonyms, writtenFor } from "./paper-synonyms.js";
import { paperWords } from "./paper-words.de.js";

describe("words of papers", () => {
  it.each(paperWords)("are said and written in „%s“", (line) => {
    expect(line).toMatch(/^\p{L}[\p{L}\s-]*: \p{L}[\p{L}\s-]*$/u);
  });

  it("are found from what people say, not the other way", () => {
    expect(
      paperSynonyms()
        .get("Klo")
        ?.map(({ word }) => word),
    ).toContain("Toilette");
    expect(paperSynonyms().get("Toilette")).toBeUndefined();
    expect(writtenFor("klo")).toContain("toilett");
  });
});
