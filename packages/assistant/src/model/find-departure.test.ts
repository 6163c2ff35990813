import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNameIndex } from "../names/name-index.js";
import { findDeparture } from "./find-departure.js";

const names = createNameIndex(
  ["Unna", "Brakel"].map((name) => ({ id: name, kind: "municipality", name, aliases: [] })),
  [],
);

const membership =
  "Unna ist seit 2015 Mitglied, Brakel war es von 2012 bis 2019. [1] Das ist nicht geprüft. [2]";

describe("findDeparture", () => {
  it.each([
    { text: membership },
    { text: "Seit 2015 ist Unna Mitglied; Brakel war es von 2012 bis 2019. [1] Geprüft ist das nicht. [2]" },
    {
      text: "Kurz gesagt: Unna ist seit 2015 Mitglied, Brakel war es von 2012 bis 2019 [1]. Nicht geprüft. [2]",
    },
  ])("finds nothing but other wording in “$text”", ({ text }) => {
    expect(findDeparture(membership, text, names)).toBeUndefined();
  });

  it.each([
    { departure: "numbers", from: "2015", to: "2016" },
    { departure: "numbers", from: "seit 2015", to: "seit langem" },
    { departure: "numbers", from: "von 2012 bis 2019", to: "bis 2019, von 2012" },
    { departure: "numbers", from: "Mitglied,", to: "Mitglied im Mai," },
    { departure: "numbers", from: "Mitglied,", to: "drittes Mitglied," },
    { departure: "sense", from: "nicht geprüft", to: "geprüft" },
    { departure: "sense", from: "war es", to: "ist es" },
    { departure: "sense", from: "seit", to: "bis" },
    { departure: "sense", from: "seit 2015", to: "über 2015" },
    { departure: "sense", from: "Mitglied,", to: "zwanzigstes Mitglied, hunderttausend," },
    { departure: "names", from: "Brakel", to: "Hamm" },
    { departure: "names", from: "nicht geprüft", to: "von Erika Muster nicht geprüft" },
    { departure: "marks", from: "[2]", to: "" },
    { departure: "marks", from: "[1]", to: "[2]" },
    { departure: "form", from: "[1]", to: "[1, 2]" },
    { departure: "form", from: "[1]", to: "[1] <b>" },
    { departure: "form", from: "Unna", to: "**Unna**" },
    { departure: "form", from: "geprüft", to: "geprüft, siehe unna.de" },
    { departure: "form", from: "geprüft", to: "geprüft (info@unna.de)" },
    { departure: "form", from: "2015", to: "2015²" },
    { departure: "form", from: "Unna ist", to: "Unna\nist" },
    { departure: "length", from: "geprüft", to: `geprüft${" und das ist so".repeat(20)}` },
  ])("finds other $departure where “$from” became “$to”", ({ departure, from, to }) => {
    expect(findDeparture(membership, membership.replace(from, to), names)).toBe(departure);
  });

  it("finds that two names changed places", () => {
    const swapped =
      "Brakel ist seit 2015 Mitglied, Unna war es von 2012 bis 2019. [1] Das ist nicht geprüft. [2]";
    expect(findDeparture(membership, swapped, names)).toBe("names");
  });

  it("finds that two statements changed their marks", () => {
    const swapped =
      "Das ist nicht geprüft. [1] Unna ist seit 2015 Mitglied, Brakel war es von 2012 bis 2019. [2]";
    expect(findDeparture(membership, swapped, names)).toBe("numbers");
  });

  it("takes a draft for itself", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Unna", "hat", "12", "3,5", "%", "[1]", "nicht", "Rat", ".")),
        (words) => {
          const text = words.join(" ");
          expect(findDeparture(text, text, names)).toBeUndefined();
        },
      ),
    );
  });

  it("lets no other number in", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 0, max: 9_999_999 }),
        (one, other) => {
          fc.pre(one !== other);
          const say = (count: number) => `Es gibt ${count} Orte. [1]`;
          expect(findDeparture(say(one), say(other), names)).toBe("numbers");
        },
      ),
    );
  });
});
