import { describe, expect, it } from "vitest";
import { fuseRankings } from "./fuse-rankings.js";

describe("fuseRankings", () => {
  it.each([
    { name: "agree", second: { a: 1, b: 2, c: 3 }, fused: "abc" },
    { name: "are opposed: the middle is far from both ends", second: { c: 1, b: 2, a: 3 }, fused: "acb" },
    { name: "differ on the last", second: { b: 1, a: 2, c: 3 }, fused: "abc" },
    { name: "lift what the second puts far ahead", second: { c: 1, a: 20, b: 30 }, fused: "cab" },
    { name: "know nothing of some", second: { b: 1 }, fused: "abc" },
    { name: "know nothing at all", second: {}, fused: "abc" },
  ])("orders by both where they $name", ({ second, fused }) => {
    const order = fuseRankings(["a", "b", "c"], new Map(Object.entries(second)));
    expect(order.map(({ item }) => item).join("")).toBe(fused);
  });
});
