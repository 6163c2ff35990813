import { describe, expect, it } from "vitest";
import { practiceExamples } from "./practice-examples.js";
import { practiceFactId, practiceFacts } from "./practice-facts.js";
import { sources } from "./sources.js";

describe("facts on good practice", () => {
  it("states every example once, under an id of its own", () => {
    expect(new Set(practiceFacts.map(({ id }) => id))).toEqual(new Set(practiceExamples.map(practiceFactId)));
    expect(practiceFacts).toHaveLength(practiceExamples.length);
  });

  it("names a known source for each", () => {
    const known = new Set<string>(sources.map(({ id }) => id));
    expect(practiceFacts.filter(({ sourceId }) => !known.has(sourceId))).toEqual([]);
  });

  it("says nothing of a result that no source states", () => {
    const silent = practiceExamples.filter(({ result }) => result === undefined).map(practiceFactId);
    const statements = practiceFacts
      .filter(({ id }) => silent.includes(id))
      .map(({ statement }) => statement);
    expect(statements.filter((statement) => statement.includes("Ergebnis:"))).toEqual([]);
  });
});
