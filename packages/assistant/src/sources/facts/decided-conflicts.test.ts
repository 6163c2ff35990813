import { ConflictDecision, conflicts, Fact } from "@stadtlotse/domain";
import { describe, expect, it } from "vitest";
import { decidedConflicts, tellDecided } from "./decided-conflicts.js";

function factOf(id: string, value: number, predicate = "member-count"): Fact {
  return Fact.parse({
    id,
    subject: "netzwerk-innenstadt-nrw",
    predicate,
    value: { kind: "number", value, unit: "municipalities" },
    statement: `Es sind ${value}.`,
    asOf: { date: id, quality: "stated" },
    status: "reported",
    certainty: "documented",
    sourceId: "geschaeftsstelle",
  });
}

const older = factOf("2013", 87);
const newer = factOf("2021", 130);
const other = factOf("2022", 59, "site-count");
const stated = factOf("2026", 0, "member-count");

function decide(outcome: "decided" | "left-open") {
  const [conflict] = conflicts([older, newer]);
  const decision = ConflictDecision.parse({
    ...conflict,
    outcome,
    ...(outcome === "decided" ? { factId: newer.id } : {}),
    reason: "So steht es im Verzeichnis",
    statements: [older, newer].map(({ id, value, statement }) => ({ factId: id, value, statement })),
  });
  return decidedConflicts([older, newer, other], [{ decision, stated }]);
}

describe("facts that the office has decided on", () => {
  it.each<{
    name: string;
    facts: Fact[];
    outcome: "decided" | "left-open";
    time?: { years: number[]; direction?: "past" };
    told: Fact[];
    word: RegExp | undefined;
  }>([
    {
      name: "what holds stands in place of what does not, once",
      facts: [older, newer, other],
      outcome: "decided",
      told: [newer, other],
      word: /hat entschieden.* Begründung: So steht es im Verzeichnis\.$/,
    },
    {
      name: "what holds is told where only the other was asked for",
      facts: [older],
      outcome: "decided",
      told: [newer],
      word: /hat entschieden/,
    },
    {
      name: "a question about another year is answered as its source says",
      facts: [older],
      outcome: "decided",
      time: { years: [2013] },
      told: [older],
      word: undefined,
    },
    {
      name: "a question about former times too",
      facts: [older],
      outcome: "decided",
      time: { years: [], direction: "past" },
      told: [older],
      word: undefined,
    },
    {
      name: "both sides are told of what stays open",
      facts: [newer],
      outcome: "left-open",
      told: [older, newer],
      word: /bewusst offen/,
    },
    {
      name: "what nobody disagrees on stays as it is",
      facts: [other],
      outcome: "decided",
      told: [other],
      word: undefined,
    },
  ])("$name", ({ facts, outcome, time = { years: [] }, told, word }) => {
    const answer = tellDecided(facts, decide(outcome), time);
    expect(answer.told).toEqual(told);
    const words = answer.statements.filter(({ evidence }) => evidence[0]?.key === `fact:${stated.id}`);
    expect(words).toHaveLength(word === undefined ? 0 : 1);
    if (word) expect(words[0]?.text).toMatch(word);
  });
});
