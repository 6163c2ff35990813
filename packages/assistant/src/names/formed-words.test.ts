import { expect, it } from "vitest";
import { isCompound, isDerived } from "./formed-words.js";

const words = new Set(["legt", "schenkt", "rufen", "mess", "kreis", "stadt", "arbeit"]);
const knows = (word: string) => words.has(word);

it.each(["hinterlegt", "abgelegt", "geschenkt", "anzurufen", "messbar"])(
  "knows how %s is derived",
  (word) => {
    expect(isDerived(word, knows)).toBe(true);
  },
);

it.each(["legt", "hinterlgt", "hintrelegt", "gekreis"])("finds nothing that %s is derived from", (word) => {
  expect(isDerived(word, knows)).toBe(false);
});

it("knows a word of two known ones, with an s between them", () => {
  expect(isCompound("kreisstadt", knows)).toBe(true);
  expect(isCompound("arbeitskreis", knows)).toBe(true);
  expect(isCompound("kraisstadt", knows)).toBe(false);
});
