import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { offerMultiple } from "./offer-multiple.js";

const index = createFactIndex(facts);
const told = (question: string) =>
  offerMultiple(index, readForTest(question, index.vocabulary)).map(
    ({ draft }) => draft.statements[0]?.text ?? "",
  );

describe("a fee over several years", () => {
  it("is that which the municipality pays now, with its formula", () => {
    const [text] = told("Was zahlt Dortmund in zehn Jahren an Mitgliedsbeitrag?");
    expect(text).toContain("50.000 Euro");
    expect(text).toContain("5.000 · 10");
  });

  it.each([
    "Wie viel spart Dortmund in zehn Jahren beim Mitgliedsbeitrag?",
    "Um wie viel ist der Beitrag für Dortmund in zehn Jahren billiger?",
  ])("is not what is saved: „%s“", (question) => {
    expect(told(question)).toEqual([]);
  });
});
