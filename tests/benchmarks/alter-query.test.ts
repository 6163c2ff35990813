import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addTypos, transliterate } from "./alter-query.js";
import { seededRandom } from "./seeded-random.js";

describe("addTypos", () => {
  it("puts one error inside each word of more than five letters and leaves the others", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [long, short, date] = addTypos("Förderung Stadt 13.05.2020", seededRandom(seed)).split(" ");
        expect(long).not.toBe("Förderung");
        expect(long).toMatch(/^F.{6,8}g$/u);
        expect([short, date]).toEqual(["Stadt", "13.05.2020"]);
      }),
    );
  });

  it("gives the same errors for the same seed", () => {
    const text = "Welche Netzwerke beraten Kommunen?";
    expect(addTypos(text, seededRandom(3))).toBe(addTypos(text, seededRandom(3)));
  });
});

describe("transliterate", () => {
  it("writes umlauts and ß in other letters", () => {
    expect(transliterate("Größe, Übung, Ärger, Öl, für")).toBe("Groesse, Uebung, Aerger, Oel, fuer");
  });
});
