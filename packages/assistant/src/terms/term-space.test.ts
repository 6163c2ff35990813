import { stemWord } from "@stadtlotse/knowledge-base";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, coverageBy, createTermSpace, hear, stemsOf } from "./term-space.js";

const stemOf = (word: string) => stemWord(word.toLowerCase());
const said = [
  "Vorsitz Netzwerk",
  "Mitglieder Netzwerk",
  "Förderung Netzwerk der Kommunen",
  "Fachthemen Themen",
];
const space = createTermSpace(said.map(stemsOf), ["Vorsitz Leitung Chefin", "Leitung Rohr"]);

describe("how much a word tells", () => {
  it("is the more, the rarer the word is", () => {
    expect(space.weightOf(stemOf("Vorsitz"))).toBeGreaterThan(space.weightOf(stemOf("Netzwerk")));
  });

  it("is little for a function word, and most for a word that nothing known uses", () => {
    expect(space.weightOf("der")).toBeLessThan(space.weightOf(stemOf("Netzwerk")));
    expect(space.weightOf("quastenflosser")).toBeGreaterThanOrEqual(space.weightOf(stemOf("Vorsitz")));
  });
});

describe("what a word is related to", () => {
  it("is what stands in a ring with it, where that is known", () => {
    expect([...space.relatedTo(stemOf("Chefin")).keys()]).toEqual([stemOf("Vorsitz")]);
  });

  it("does not pass from one ring to the next", () => {
    expect(space.relatedTo(stemOf("Rohr")).has(stemOf("Vorsitz"))).toBe(false);
    expect(space.relatedTo(stemOf("Leitung")).has(stemOf("Vorsitz"))).toBe(true);
  });

  it("is nothing by rings where names are sought", () => {
    const names = createTermSpace(said.map(stemsOf), []);
    expect(names.relatedTo(stemOf("Chefin")).size).toBe(0);
  });

  it("is a compound by its parts", () => {
    expect(space.relatedTo(stemOf("Fachthemen")).get(stemOf("Themen"))).toBeGreaterThan(0.25);
  });

  it("is less sure where the rest of the longer word is none", () => {
    const places = createTermSpace([stemsOf("Brück")], []);
    expect(places.relatedTo("osnabruck").get("bruck")).toBe(0.25);
  });
});

describe("coverage", () => {
  const words = fc.uniqueArray(
    fc.constantFrom("vorsitz", "netzwerk", "mitglied", "der", "chefin", "quastenflosser"),
  );

  it("is whole where all is said, and none where nothing is", () => {
    fc.assert(
      fc.property(words, (wanted) => {
        fc.pre(wanted.length > 0);
        expect(coverage(new Set(wanted), new Set(wanted), space)).toBeCloseTo(1);
        expect(coverage(new Set(wanted), new Set(), space)).toBe(0);
      }),
    );
  });

  it("never shrinks when more is said", () => {
    fc.assert(
      fc.property(words, words, words, (wanted, given, more) => {
        const less = coverage(new Set(wanted), new Set(given), space);
        expect(coverage(new Set(wanted), new Set([...given, ...more]), space)).toBeGreaterThanOrEqual(less);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(less).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is the same from what was heard as from what was said, for known words", () => {
    const known = fc.uniqueArray(
      fc.constantFrom(...["Vorsitz", "Netzwerk", "Mitglieder", "Förderung"].map(stemOf)),
    );
    fc.assert(
      fc.property(known, known, (wanted, given) => {
        const heard = hear(new Set(given), space);
        expect(coverageBy(heard, new Set(wanted), space)).toBeCloseTo(
          coverage(new Set(wanted), new Set(given), space),
        );
      }),
    );
  });

  it("gives what it is told where nothing is wanted", () => {
    expect(coverage(new Set(), new Set(["vorsitz"]), space, 0.5)).toBe(0.5);
  });
});
