import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../candidate.js";
import { createFactIndex } from "../sources/facts/fact-index.js";
import { readForTest } from "../testing/read-for-test.js";
import { readUnmet } from "./read-unmet.js";

const { vocabulary } = createFactIndex(facts);
const read = (question: string) => readForTest(question, vocabulary).understanding;

const told: Candidate = {
  origin: "facts",
  about: "",
  score: 0.7,
  why: "",
  draft: {
    outcome: "answered",
    statements: [{ text: "Das Netzwerk Innenstadt NRW hat 130 Mitglieder.", evidence: [] }],
    origin: "facts",
  },
  topic: { subjects: [], predicates: [], factIds: [], years: [], origin: "facts", asks: "how-many" },
};

describe("readUnmet", () => {
  it.each([
    { question: "Wie viele Mitglieder hat es in Hessen?", isNear: false },
    { question: "Wie viele Mitarbeiter sind im Büro beschäftigt?", isNear: true },
    { question: "Unter welcher Telefonnummer erreiche ich die 130 Mitglieder?", isNear: true },
  ])("finds that „$question“ asks for something else", ({ question, isNear }) => {
    expect(readUnmet(read(question), told, undefined)).toMatchObject({ isNear });
  });

  it("finds that the contact of somebody else is none", () => {
    const other = {
      ...told,
      draft: { ...told.draft, statements: [{ text: "info@example.org", evidence: [] }] },
    };
    const question = read("Welche Mailadresse hat die AG Stadtumbau?");
    expect(readUnmet(question, other, undefined)).toBeDefined();
    const topic = { ...told.topic, subjects: ["ag-stadtumbau"] };
    expect(readUnmet(question, { ...other, topic }, undefined)).toBeUndefined();
  });

  it("finds that the figure of another town is none of the one that is named", () => {
    const question = read("Wie viele Mitglieder hat Unna?");
    expect(readUnmet(question, told, { name: "Unna", isOfAnother: true })).toMatchObject({ isNear: true });
    expect(readUnmet(question, told, { name: "Unna", isOfAnother: false })).toBeUndefined();
  });

  it("has nothing against a document that was taken in, which may speak of anything", () => {
    const question = read("Wie viele Mitglieder hat es in Hessen?");
    expect(readUnmet(question, { ...told, isTakenIn: true }, undefined)).toBeUndefined();
  });

  it("has nothing against what was asked for", () => {
    expect(
      readUnmet(read("Wie viele Mitglieder hat das Netzwerk Innenstadt?"), told, undefined),
    ).toBeUndefined();
  });
});
