import { expect, it } from "vitest";
import { type PracticeFilter, type PracticeMatch, selectExamples } from "./select-examples.js";

const municipalities = new Map([
  ["05315000", { population: { value: 1_084_831, date: "2022-12-31" }, regierungsbezirk: "Köln" as const }],
  ["05374036", { population: { value: 22_000, date: "2022-12-31" }, regierungsbezirk: "Köln" as const }],
  ["05558016", { population: { value: 19_999, date: "2022-12-31" }, regierungsbezirk: "Münster" as const }],
]);

const matches = [
  example("koeln", ["wohnen"], "05315000"),
  example("radevormwald", ["handel"], "05374036"),
  example("coesfeld", ["handel"], "05558016"),
  example("leipzig", ["handel"]),
];

it.each<{ name: string; filter: Partial<PracticeFilter>; expected: string[] }>([
  { name: "all without a filter", filter: {}, expected: ["koeln", "radevormwald", "coesfeld", "leipzig"] },
  {
    name: "those of a topic",
    filter: { topic: "handel" },
    expected: ["radevormwald", "coesfeld", "leipzig"],
  },
  { name: "large towns", filter: { size: "large" }, expected: ["koeln"] },
  { name: "medium-sized towns", filter: { size: "medium" }, expected: ["radevormwald"] },
  { name: "small towns below 20,000", filter: { size: "small" }, expected: ["coesfeld"] },
  { name: "those of a region", filter: { region: "Köln" }, expected: ["koeln", "radevormwald"] },
])("keeps $name", ({ filter, expected }) => {
  const found = selectExamples(matches, { size: "", region: "", topic: "", ...filter }, municipalities);
  expect(found.map(({ practice }) => practice.id)).toEqual(expected);
});

function example(id: string, topicIds: string[], ags?: string): PracticeMatch {
  const practice = { id, title: id, place: id, topicIds, keywords: [], measure: "", programmeIds: [] };
  return {
    practice: {
      ...practice,
      originScope: "state",
      certainty: "documented",
      sourceId: "s",
      ...(ags && { ags }),
    },
    score: 0.5,
    matched: [],
  };
}
