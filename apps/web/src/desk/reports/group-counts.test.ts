import { expect, it } from "vitest";
import { groupCounts } from "./group-counts.js";

const none = { answered: 0, clarification: 0, restricted: 0, declined: 0 };

it("adds the months of each group, the largest first, with the share that got an answer", () => {
  const counts = [
    { ...none, month: "2026-10", value: "isek", answered: 1 },
    { ...none, month: "2026-10", value: "leerstand", answered: 2, declined: 1 },
    { ...none, month: "2026-11", value: "leerstand", restricted: 1 },
    { ...none, month: "2026-11", clarification: 2 },
  ];
  expect(groupCounts(counts)).toEqual([
    {
      value: "leerstand",
      total: 4,
      shareAnswered: 0.5,
      byMonth: new Map([
        ["2026-10", 3],
        ["2026-11", 1],
      ]),
    },
    { value: undefined, total: 2, shareAnswered: 0, byMonth: new Map([["2026-11", 2]]) },
    { value: "isek", total: 1, shareAnswered: 1, byMonth: new Map([["2026-10", 1]]) },
  ]);
});
