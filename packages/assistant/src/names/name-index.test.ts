import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueNames } from "./catalogue.js";
import { createNameIndex, wordsOf } from "./name-index.js";

const names = createNameIndex(catalogueNames(), ["erscheint", "magazin", "mitglied"]);
const find = (text: string) => names.find(wordsOf(text).map(names.correct));
const idsIn = (text: string, kind: string) =>
  find(text)
    .filter((mention) => mention.kind === kind)
    .map(({ id }) => id);

describe("names in a question", () => {
  it("finds every municipality by its name, and with „Stadt“ before it", () => {
    for (const { ags, name } of municipalities) {
      expect(idsIn(`Ist ${name} dabei?`, "municipality"), name).toContain(ags);
      expect(idsIn(`Ist die Stadt ${name} dabei?`, "municipality"), name).toContain(ags);
    }
  });

  it.each([
    ["Essen", "05113000"],
    ["Dortmunds Antrag", "05913000"],
    ["Unnas Konzept", "05978036"],
    ["MÜLHEIM AN DER RUHR", "05117000"],
    ["Muelheim an der Ruhr", "05117000"],
    ["Dortmnud", "05913000"],
    ["Gelsenkichen", "05513000"],
  ])("finds the municipality in „%s“", (text, ags) => {
    expect(idsIn(text, "municipality")).toContain(ags);
  });

  it("prefers the longer name, and the Kreis over the town of the same name", () => {
    expect(find("Was macht der Kreis Unna?").map(({ kind }) => kind)).toEqual(["kreis"]);
    expect(idsIn("Netzwerk Stadtentwicklung NRW", "subject")).toEqual(["netzwerk-stadtentwicklung-nrw"]);
  });

  it("says where a name stands, in words", () => {
    const [mention] = find("Ist Bad Oeynhausen dabei?");
    expect(mention).toMatchObject({ name: "Bad Oeynhausen", start: 1, end: 3 });
  });

  it.each(["isek", "2024", "magazin", "mitgliedern"])("leaves the known or short word „%s“ alone", (word) => {
    expect(names.correct(word)).toBe(word);
  });

  it.each([
    ["wleche", "welche"],
    ["tgaung", "tagung"],
    ["bchum", "bochum"],
    ["kleinsste", "kleinste"],
    ["differnz", "differenz"],
  ])("corrects „%s“, whichever letter is wrong", (typed, meant) => {
    const index = createNameIndex(catalogueNames(), ["tagung"]);
    expect(index.correct(typed)).toBe(meant);
  });

  it("takes no other letter in a short word for a slip", () => {
    const index = createNameIndex([], ["hatten", "bericht"]);
    expect(index.correct("haften")).toBe("haften");
    expect(index.correct("berciht")).toBe("bericht");
  });

  it("takes a word that is derived from a known one for a misspelt town or question word alone", () => {
    const index = createNameIndex(catalogueNames(), ["legt", "hingelegt", "lied"]);
    expect(index.correct("hinterlegt")).toBe("hinterlegt");
    expect(index.correct("mitlied")).toBe("mitglied");
    expect(index.isWord("hinterlegt")).toBe(true);
    expect(index.isWord("hinterlogt")).toBe(false);
  });

  it("leaves a word of two known ones alone, and corrects a misspelt one", () => {
    const index = createNameIndex([], ["kreis", "stadt", "kleinstadt", "innen", "statt", "innenstadt"]);
    expect(index.correct("kreisstadt")).toBe("kreisstadt");
    expect(index.correct("innenstatt")).toBe("innenstadt");
    expect(index.correct("klainstadt")).toBe("kleinstadt");
  });

  it("knows the only thing of a kind that is called with some stems", () => {
    expect(names.onlyWith("service", new Set(["telefon"]))).toBe("telefonische Beratung und Anfragen");
    expect(names.onlyWith("service", new Set(["berat"]))).toBeUndefined();
    expect(names.onlyWith("service", new Set(["kuch"]))).toBeUndefined();
  });

  it("gives mentions from left to right and within the words", () => {
    const word = fc.constantFrom(
      "kreis",
      "unna",
      "bad",
      "essen",
      "stadt",
      "netzwerk",
      "nrw",
      "innenstadt",
      "x",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        let last = 0;
        for (const { start, end } of names.find(words)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          last = start;
        }
      }),
    );
  });
});
