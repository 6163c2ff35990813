import { describe, expect, it } from "vitest";
import { Fact, type FactValue } from "../facts/fact.js";
import { Source } from "../facts/source.js";
import { facts } from "./facts.js";
import { predicates } from "./predicates.js";
import { sources } from "./sources.js";
import { subjects } from "./subjects.js";

const sourceIds = new Set(sources.map((source) => source.id));

describe("the reference facts", () => {
  it("have ids of their own that can stand in an address", () => {
    const ids = facts.map((fact) => fact.id);
    expect(duplicatesIn(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9.-]+$/.test(id))).toEqual([]);
  });

  it.each(facts.map((fact) => ({ id: fact.id, fact })))(
    "$id keeps to the schema and the vocabulary",
    ({ fact }) => {
      expect(Fact.parse(fact)).toEqual(fact);
      expect(predicates).toHaveProperty([fact.predicate]);
      expect(subjects).toHaveProperty([fact.subject]);
      expect(sourceIds).toContain(fact.sourceId);
    },
  );

  it("say each number and year of their value in the statement", () => {
    const silent = facts.filter(
      (fact) => !figuresOf(fact.value).every((figure) => states(fact.statement, figure)),
    );
    expect(silent.map((fact) => fact.id)).toEqual([]);
  });

  it("are plain sentences", () => {
    const odd = facts.filter(
      ({ statement }) => !/^[„A-ZÄÖÜ0-9].*[.“]$/s.test(statement) || statement.includes("  "),
    );
    expect(odd.map((fact) => fact.id)).toEqual([]);
  });

  it("give the line of each seed statement", () => {
    const seeds = new Set(sources.filter((source) => source.kind === "seed").map((source) => source.id));
    const unplaced = facts.filter((fact) => seeds.has(fact.sourceId) && fact.locator.line === undefined);
    expect(unplaced.map((fact) => fact.id)).toEqual([]);
  });

  it("use every predicate and describe every subject", () => {
    const used = new Set(facts.map((fact) => fact.predicate));
    expect(Object.keys(predicates).filter((id) => !used.has(id))).toEqual([]);
    const described = new Set(facts.map((fact) => fact.subject));
    expect(Object.keys(subjects).filter((id) => !described.has(id))).toEqual([]);
  });
});

describe("the predicates", () => {
  it.each(Object.entries(predicates))(
    "%s begin with a whole question about their subject",
    (_id, { variants }) => {
      expect(variants[0]).toMatch(/^W\p{Ll}+ .*\{subject\}/u);
      expect(new Set(variants).size).toBe(variants.length);
    },
  );
});

describe("the sources", () => {
  it("have ids of their own and keep to the schema", () => {
    expect(duplicatesIn(sources.map((source) => source.id))).toEqual([]);
    for (const source of sources) expect(Source.parse(source)).toEqual(source);
  });

  it("name the five seeds by file name", () => {
    const seeds = sources.filter((source) => source.kind === "seed");
    expect(seeds).toHaveLength(5);
    for (const seed of seeds) expect(seed.reference).toMatch(/^00\d_[0-9a-f]{16}\.txt$/);
  });
});

function duplicatesIn(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The figures of a value as German text would write them; a date gives its year. */
function figuresOf(value: FactValue): string[] {
  if (value.kind === "number") return [german(value.value)];
  if (value.kind === "range") return [german(value.from), german(value.to)];
  if (value.kind === "date") return [value.value.slice(0, 4)];
  if (value.kind === "text") return value.value.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (value.kind === "list") return value.values.flatMap((entry) => entry.match(/\d+(?:[.,]\d+)*/g) ?? []);
  return [];
}

function german(value: number): string {
  return new Intl.NumberFormat("de-DE", { maximumFractionDigits: 3 }).format(value);
}

function states(statement: string, figure: string): boolean {
  return new RegExp(`(?<![\\d,])${figure.replaceAll(".", "\\.")}(?!\\d|,\\d)`).test(statement);
}
