import type { Fact } from "@stadtlotse/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareOperands, computeFigures } from "./compute-figures.js";
import type { Operand } from "./operand.js";

function operand(year: number, value: number): Operand {
  const unit = "million EUR";
  const fact: Fact = {
    id: `staedtebaufoerderung-nrw.funding-total.${year}`,
    subject: "staedtebaufoerderung-nrw",
    predicate: "funding-total",
    qualifier: String(year),
    value: { kind: "number", value, unit, approximation: "exact" },
    statement: `Es waren ${year} ${value} Millionen Euro.`,
    asOf: { date: String(year), quality: "stated" },
    certainty: "documented",
    status: "reported",
    visibility: "public",
    sourceId: "home-page",
    locator: { heading: "Fördermittel" },
  };
  const of = { subject: fact.subject, approximation: "exact" as const, beside: new Set<string>() };
  return { fact, ...of, value, unit, year, score: 1 };
}

const amount = fc.integer({ min: 1, max: 100_000 });
const valuesOf = (figures: readonly { value: number }[]) => figures.map(({ value }) => value);

describe("computeFigures", () => {
  it("gives a difference that is never negative and the same either way round", () => {
    fc.assert(
      fc.property(amount, amount, (left, right) => {
        const pair = [operand(2020, left), operand(2021, right)];
        const [difference = Number.NaN] = valuesOf(computeFigures("difference", pair));
        expect(difference).toBe(Math.abs(left - right));
        expect(valuesOf(computeFigures("difference", [...pair].reverse()))[0]).toBe(difference);
      }),
    );
  });

  it("gives a sum that does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), (values) => {
        const operands = values.map((value, place) => operand(2010 + place, value));
        const [sum] = valuesOf(computeFigures("sum", operands));
        expect(sum).toBe(values.reduce((all, value) => all + value, 0));
        expect(valuesOf(computeFigures("sum", [...operands].reverse()))).toEqual([sum]);
      }),
    );
  });

  it.each([
    { earlier: 100, later: 150, says: "Zuwachs gegenüber 2020: 50 Prozent" },
    { earlier: 200, later: 150, says: "Rückgang gegenüber 2020: 25 Prozent" },
  ])("measures a change from $earlier to $later by the earlier year", ({ earlier, later, says }) => {
    const figures = computeFigures("difference", [operand(2021, later), operand(2020, earlier)]);
    expect(figures[1]?.text).toContain(says);
  });

  it("gives no per cent of nothing", () => {
    const figures = computeFigures("difference", [operand(2020, 0), operand(2021, 5)]);
    expect(valuesOf(figures)).toEqual([5]);
  });

  it("needs two numbers", () => {
    expect(() => computeFigures("sum", [operand(2020, 1)])).toThrow("at least two numbers");
  });
});

describe("compareOperands", () => {
  it("names the year of the largest and of the smallest number, and all years that were compared", () => {
    const falling = [operand(2022, 30), operand(2020, 20), operand(2021, 10)];
    expect(compareOperands("largest", falling)).toMatch(/^Am höchsten: 2022 mit 30 .*: 2020, 2021, 2022\.$/);
    expect(compareOperands("smallest", falling.reverse())).toMatch(/^Am niedrigsten: 2021 mit 10 /);
  });
});
