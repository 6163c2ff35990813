import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as domain from "./index.js";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const examples = [...readme.matchAll(/^## (.+)\n\n```js\n([\s\S]+?)```/gm)].map(
  ([, title = "", code = ""]) => ({
    title,
    code,
  }),
);
const wanted = [
  "Tier matrix",
  "Membership on a date",
  "Programme history",
  "Programme finder",
  "Similar municipalities",
  "Conflicts",
];

describe("the README", () => {
  it("shows the six things that the library is for, in about ten lines each", () => {
    expect(examples.map(({ title }) => title)).toEqual(wanted);
    for (const { code } of examples) expect(code.trim().split("\n").length).toBeLessThanOrEqual(11);
  });

  it.each(examples)("has an example that holds: $title", async ({ code }) => {
    const scope = await importsOf(code);
    const { statements, expected } = compile(code);
    expect(expected.length).toBeGreaterThan(2);
    for (const { actual, wanted } of run(scope, statements)) expect(actual).toEqual(wanted);
  });
});

interface Comparison {
  actual: unknown;
  wanted: unknown;
}

/** What the import lines of an example bring in, from the package and its reference data. */
async function importsOf(code: string): Promise<Record<string, unknown>> {
  const scope: Record<string, unknown> = {};
  for (const [, names = "", path = ""] of code.matchAll(
    /^import \{ (.+) \} from "@stadtlotse\/domain(?:\/reference\/(.+))?";$/gm,
  )) {
    const module: Record<string, unknown> = path === "" ? domain : await import(`./reference/${path}.ts`);
    for (const name of names.split(", ")) scope[name] = module[name];
  }
  return scope;
}

/** Each line `expression; //=> value` becomes a comparison; all others are run as they stand. */
function compile(code: string): { statements: string; expected: string[] } {
  const lines = code.split("\n").filter((line) => !line.startsWith("import"));
  const expected: string[] = [];
  const statements = lines.map((line) => {
    const [expression = "", value] = line.split("; //=> ");
    if (value === undefined) return line;
    expected.push(value);
    return `comparisons.push({ actual: ${expression}, wanted: ${value} });`;
  });
  return { statements: statements.join("\n"), expected };
}

function run(scope: Record<string, unknown>, statements: string): Comparison[] {
  const comparisons: Comparison[] = [];
  new Function("comparisons", ...Object.keys(scope), statements)(comparisons, ...Object.values(scope));
  return comparisons;
}
