import { describe, expect, it } from "vitest";
import { texts } from "../texts.de.js";
import type { Draft, Statement } from "./draft.js";
import { mergeDrafts } from "./merge-drafts.js";

function stated(text: string, key?: string): Statement {
  if (key === undefined) return { text, evidence: [] };
  return { text, evidence: [{ key, title: "", source: "", locator: {}, quote: text, path: "/" }] };
}

const answered: Draft = { outcome: "answered", statements: [stated("Es sind 5.", "a")], origin: "facts" };
const declined: Draft = {
  outcome: "declined",
  statements: [stated("Das ist nicht belegt."), stated("Es sind 5.", "a"), stated("Es war 2020.", "b")],
  origin: "facts",
};

describe("mergeDrafts", () => {
  it("says which of the questions stays open, and repeats nothing", () => {
    const { outcome, statements } = mergeDrafts([declined, answered]);
    expect(outcome).toBe("answered");
    expect(statements.map(({ text }) => text)).toEqual([
      "Es sind 5.",
      `${texts.ofPart(0)}Das ist nicht belegt.`,
      "Es war 2020.",
    ]);
  });

  it("declines where none is answered", () => {
    expect(mergeDrafts([declined, declined])).toMatchObject({ outcome: "declined" });
  });

  it("leaves a single one as it is", () => {
    expect(mergeDrafts([declined])).toBe(declined);
  });
});
