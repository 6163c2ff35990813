import { expect, it } from "vitest";
import { searchFacts } from "./search-facts.js";

const facts = [
  { id: "a.member-count", statement: "Das Netzwerk Innenstadt NRW hat 130 Mitglieder." },
  { id: "b.chair", statement: "Den Vorsitz hat der Bürgermeister." },
];

it.each([
  { query: "", expected: ["a.member-count", "b.chair"] },
  { query: "mitglieder innenstadt", expected: ["a.member-count"] },
  { query: "BÜRGERMEISTER", expected: ["b.chair"] },
  { query: "chair", expected: ["b.chair"] },
  { query: "vorsitz mitglieder", expected: [] },
])('finds $expected by "$query"', ({ query, expected }) => {
  expect(searchFacts(facts, query).map(({ id }) => id)).toEqual(expected);
});
