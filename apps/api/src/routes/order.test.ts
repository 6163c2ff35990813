import { describe, expect, it } from "vitest";
import { sortBy, sortKeys } from "./order.js";

interface Town {
  name: string;
  population?: number;
}

const towns: Town[] = [
  { name: "Zülpich", population: 20 },
  { name: "Unna" },
  { name: "Ölde", population: 100 },
];
const orders = {
  name: ({ name }: Town) => name,
  population: ({ population }: Town) => population,
};

describe("sortBy", () => {
  it.each([
    { key: "name", why: "Ö stands with O, not after Z", expected: ["Ölde", "Unna", "Zülpich"] },
    { key: "-name", why: "the other way round", expected: ["Zülpich", "Unna", "Ölde"] },
    { key: "population", why: "20 before 100; unknown last", expected: ["Zülpich", "Ölde", "Unna"] },
    { key: "-population", why: "unknown still last", expected: ["Ölde", "Zülpich", "Unna"] },
  ])("orders by $key: $why", ({ key, expected }) => {
    expect(sortBy(towns, orders, key).map(({ name }) => name)).toEqual(expected);
  });
});

it("names each order in both directions", () => {
  expect(sortKeys(orders)).toEqual(["name", "-name", "population", "-population"]);
});
