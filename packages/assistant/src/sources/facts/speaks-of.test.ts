import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { speaksOf } from "./speaks-of.js";

const fact = facts.find(({ id }) => id === "netzwerk-innenstadt-nrw.chair.2019");

describe("speaksOf", () => {
  it.each([
    { year: 2015, holds: false },
    { year: 2016, holds: true },
    { year: 2018, holds: true },
    { year: 2019, holds: true },
    { year: 2020, holds: false },
  ])("is $holds of $year for who had the chair from December 2016 to 2019", ({ year, holds }) => {
    if (!fact) throw new Error("the chair of those years is known");
    expect(speaksOf(fact, [year])).toBe(holds);
  });
});
