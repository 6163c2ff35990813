import { describe, expect, it } from "vitest";
import { ConflictDecision, decisionOn, Fact } from "../index.js";
import { conflicts } from "./conflicts.js";

const factOf = (id: string, value: number, visibility: Fact["visibility"] = "public"): Fact =>
  Fact.parse({
    id,
    subject: "network",
    predicate: "member-count",
    value: { kind: "number", value, unit: "municipalities" },
    statement: `Es sind ${value}.`,
    asOf: { date: id, quality: "stated" },
    status: "reported",
    certainty: "documented",
    visibility,
    sourceId: "brochure",
  });

const older = factOf("2013", 87);
const newer = factOf("2021", 130);

function decide(facts: readonly Fact[], outcome: "decided" | "left-open" = "decided") {
  return ConflictDecision.parse({
    id: "network.member-count.temporal",
    subject: "network",
    predicates: ["member-count"],
    outcome,
    ...(outcome === "decided" ? { factId: newer.id } : {}),
    reason: "So steht es im Verzeichnis.",
    statements: facts.map(({ id, value, statement }) => ({ factId: id, value, statement })),
  });
}

describe("a decision on a conflict", () => {
  it.each([
    { name: "the facts that it was taken on", facts: [older, newer], settles: true },
    {
      name: "fewer facts, if the chosen one is among them",
      facts: [newer, factOf("2013", 87)],
      settles: true,
    },
    { name: "another value of one of them", facts: [factOf("2013", 75), newer], settles: false },
    { name: "a fact that has joined since", facts: [older, newer, factOf("2025", 141)], settles: false },
  ])("is asked about $name: settles it: $settles", ({ facts, settles }) => {
    const [conflict] = conflicts(facts);
    expect(conflict && decisionOn(conflict, [decide([older, newer])]) !== undefined).toBe(settles);
  });

  it("settles a conflict no more once the fact that it chose is gone", () => {
    const [conflict] = conflicts([older, factOf("2016", 100)]);
    const seen = [older, newer, factOf("2016", 100)];
    expect(conflict && decisionOn(conflict, [decide(seen)])).toBeUndefined();
    expect(conflict && decisionOn(conflict, [decide(seen, "left-open")])).toBeDefined();
  });
});
