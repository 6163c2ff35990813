import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as domain from "./index.js";
import { facts } from "./reference/facts.js";
import { predicates } from "./reference/predicates.js";

const root = import.meta.dirname;
const page = readFileSync(join(root, "../../../docs/coverage.md"), "utf8");
const rows = [...page.matchAll(/^\| (R-S\d-\d\d|C\d\d) [^|]*\| (.+) \|$/gm)].map(
  ([, id = "", held = ""]) => ({ id, held }),
);

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, "0")}`);
const required = [
  ...numbered("R-S0-", 17),
  ...numbered("R-S1-", 36),
  ...numbered("R-S2-", 16),
  ...numbered("R-S3-", 14),
  ...numbered("R-S4-", 12),
  ...numbered("C", 26),
];

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const sourceOf = (file: string) => readFileSync(join(root, file), "utf8");
const tests = files.filter((file) => file.endsWith(".test.ts")).map(sourceOf);
const referenceExports = new Set(
  files
    .filter((file) => file.startsWith("reference") && !file.endsWith(".test.ts"))
    .flatMap((file) => [...sourceOf(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => name)),
);
const factIds = new Set(facts.map(({ id }) => id));
const schemas = new Map(Object.entries(domain));

describe("docs/coverage.md", () => {
  it("has each requirement and contradiction once", () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...required].sort());
  });

  it.each(rows)("names only what exists: $id", ({ held }) => {
    expect(codeIn(held).filter((name) => !exists(name))).toEqual([]);
    expect(titlesIn(held).filter((title) => !tests.some((test) => test.includes(`"${title}"`)))).toEqual([]);
    const isHeldHere = codeIn(held).length + titlesIn(held).length > 0;
    expect(isHeldHere || held.includes("→ ")).toBe(true);
  });
});

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

function titlesIn(text: string): string[] {
  return [...text.matchAll(/(?<![*\w])\*([^*]+)\*/g)].map(([, title = ""]) => title);
}

function exists(name: string): boolean {
  const [schema = "", field] = name.split(".");
  if (/^[A-Z]\w*\.\w+$/.test(name) && field !== undefined) return hasField(schemas.get(schema), field);
  return schemas.has(name) || referenceExports.has(name) || factIds.has(name) || name in predicates;
}

function hasField(schema: unknown, field: string): boolean {
  return schema instanceof z.ZodObject && field in schema.shape;
}
