import { describe, expect, it } from "vitest";
import { slipCost } from "./slip-cost.js";

const cost = (typed: string, meant: string) => slipCost(typed, meant, 100);

describe("what a slip costs", () => {
  it("is nothing for the same word, and more the more slips there are", () => {
    expect(cost("stadt", "stadt")).toBe(0);
    expect(cost("stdat", "stadt")).toBeGreaterThan(0);
    expect(cost("stdta", "stadt")).toBeGreaterThan(cost("stdat", "stadt"));
  });

  it.each([
    ["stdat", "stadt"],
    ["staddt", "stadt"],
    ["kase", "kasse"],
  ])("is less for letters that are swapped or doubled (%s)", (typed, meant) => {
    expect(cost(typed, meant)).toBeLessThan(cost("sadt", "stadt"));
  });

  it.each([
    ["leerstant", "leerstand"],
    ["netzwerj", "netzwerk"],
  ])(
    "is no more than a letter left out where it sounds alike or the key lies beside (%s)",
    (typed, meant) => {
      expect(cost(typed, meant)).toBe(cost("sadt", "stadt"));
    },
  );

  it("is most for another letter", () => {
    expect(cost("haften", "hatten")).toBeGreaterThan(cost("hatte", "hatten"));
  });

  it("is known to be too much early", () => {
    expect(slipCost("unna", "dortmund", 5)).toBe(6);
  });
});
