import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordParts } from "./word-parts.js";

describe("createWordParts", () => {
  it("finds the parts at both ends of a compound, and the compounds of a part", () => {
    const partsOf = createWordParts(["förder", "beratung", "förderberatung", "beratungsstelle", "rat"]);
    expect(partsOf("förderberatung").sort()).toEqual(["beratung", "förder"]);
    expect(partsOf("beratung").sort()).toEqual(["beratungsstelle", "förderberatung"]);
  });

  it("finds what comparing all words would find", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "ö"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word), word, (vocabulary, wanted) => {
        const isPart = (shorter: string, longer: string) =>
          shorter.length < longer.length && (longer.startsWith(shorter) || longer.endsWith(shorter));
        const expected = vocabulary.filter((other) => isPart(other, wanted) || isPart(wanted, other));
        expect(createWordParts(vocabulary)(wanted).sort()).toEqual([...new Set(expected)].sort());
      }),
    );
  });
});
