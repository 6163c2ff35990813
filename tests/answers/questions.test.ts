import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { halfOf } from "./half-of.js";
import { Question } from "./question.js";

const folder = new URL(".", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".de.json"))
  .sort()
  .map((name) => ({
    name,
    questions: z.array(Question).parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
  }));
const all = files.flatMap((file) => file.questions);

describe("the questions of the evaluation", () => {
  it.each(files)("$name holds questions of its own group and half", ({ name, questions }) => {
    for (const { id, group } of questions) expect(`${halfOf(id)}-${group}.de.json`, id).toBe(name);
  });

  it("gives every question an id and a wording of its own", () => {
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
    const alone = all.filter(({ group }) => group !== "conversations");
    expect(repeated(alone.map(({ question }) => question.toLowerCase()))).toEqual([]);
  });

  it.each(files)("$name asks a follow-up after the turn that it follows", ({ questions }) => {
    const before = new Set<string>();
    for (const { id, followsUp } of questions) {
      if (followsUp !== undefined) expect([...before], id).toContain(followsUp);
      before.add(id);
    }
  });

  it("lets the asker of a conversation stay the same", () => {
    const askers = new Map(all.map(({ id, as }) => [id, as]));
    for (const { id, as, followsUp } of all) {
      if (followsUp !== undefined) expect(askers.get(followsUp), id).toBe(as);
    }
  });

  it("names facts even of a refusal only where there are facts", () => {
    for (const { id, facts, factsAlways } of all) if (factsAlways) expect(facts, id).not.toEqual([]);
  });

  it("writes every pattern so that it compiles and forbids nothing that is demanded", () => {
    for (const { id, facts, mustNot } of all) {
      for (const text of [...facts.flat(), ...mustNot]) expect(() => patternOf(text), id).not.toThrow();
      expect(
        mustNot.filter((text) => facts.flat().includes(text)),
        id,
      ).toEqual([]);
    }
  });

  it.each([
    ["tiers", 80],
    ["membership-history", 60],
    ["programmes-figures", 70],
    ["programme-finder", 30],
    ["municipalities", 30],
    ["good-practice", 25],
    ["events-publications", 30],
    ["definitions", 20],
    ["declined-adversarial", 60],
  ])("asks enough of %s", (group, least) => {
    expect(all.filter((question) => question.group === group).length).toBeGreaterThanOrEqual(least);
  });

  it("holds at least fifteen conversations of three to eight turns", () => {
    const lengths = new Map<string, number>();
    for (const { id, group } of all) {
      if (group !== "conversations") continue;
      const chain = id.replace(/-\d+$/, "");
      lengths.set(chain, (lengths.get(chain) ?? 0) + 1);
    }
    expect(lengths.size).toBeGreaterThanOrEqual(15);
    for (const [chain, turns] of lengths) {
      expect(turns, chain).toBeGreaterThanOrEqual(3);
      expect(turns, chain).toBeLessThanOrEqual(8);
    }
  });
});

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function patternOf(text: string): RegExp | undefined {
  const pattern = /^\/(.*)\/([a-z]*)$/s.exec(text);
  return pattern === null ? undefined : new RegExp(pattern[1] ?? "", pattern[2]);
}
