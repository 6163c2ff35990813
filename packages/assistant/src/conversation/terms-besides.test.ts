import { describe, expect, it } from "vitest";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex } from "../names/name-index.js";
import { understand } from "../understand/understand.js";
import { termsBesides } from "./terms-besides.js";

const names = createNameIndex(catalogueNames(), []);
const besides = (question: string) => [...termsBesides(understand(question, names, "2026-11-22", undefined))];

describe("what a question says besides names", () => {
  it.each([
    { question: "Und Unna?", terms: [] },
    { question: "Netzwerk Innenstadt NRW", terms: [] },
    { question: "Wer hat den Vorsitz im Netzwerk Innenstadt NRW?", terms: ["vorsitz"] },
    { question: "Und 2015?", terms: [] },
  ])("in „$question“ is $terms", ({ question, terms }) => {
    expect(besides(question)).toEqual(terms);
  });
});
