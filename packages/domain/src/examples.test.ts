import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as domain from "./index.js";
import { attributions } from "./reference/attributions.js";
import { facts } from "./reference/facts.js";
import { feeRules } from "./reference/fees.js";
import { glossary } from "./reference/glossary.js";
import * as governance from "./reference/governance.js";
import { handoverRoutes as routes } from "./reference/handover-routes.js";
import { lifecycleEvents } from "./reference/lifecycle-events.js";
import { municipalities } from "./reference/municipalities.js";
import { networkRelations, networks } from "./reference/networks.js";
import { practiceExamples as bestPractices } from "./reference/practice-examples.js";
import { programmes } from "./reference/programmes.js";
import { regions } from "./reference/regions.js";
import { roles } from "./reference/roles.js";
import { networkServices, serviceMatrix2021 } from "./reference/services.js";
import { successions } from "./reference/successions.js";
import { topics } from "./reference/topics.js";

/** What an example may name: every export of the library, and the reference data it is shown on. */
const scope: Record<string, unknown> = {
  ...domain,
  attributions,
  bestPractices,
  facts,
  feeRules,
  glossary,
  governance: { ...governance, roles },
  lifecycleEvents,
  municipalities,
  networkRelations,
  networkServices,
  networks,
  programmes,
  regions,
  routes,
  serviceMatrix2021,
  successions,
  topics,
};

interface Example {
  name: string;
  code: string;
  expected: string;
}

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("reference"))
  .sort();
const examples = files.flatMap((file) => examplesIn(file, readFileSync(join(root, file), "utf8")));

function examplesIn(file: string, source: string): Example[] {
  const comments = [...source.matchAll(/\/\*\*([\s\S]*?)\*\/\s*export (?:function|const) (\w+)/g)];
  return comments.flatMap(([, comment = "", name = ""]) => {
    // The last comment before the export is its own; an earlier one may have been swept in.
    const own = comment.slice(comment.lastIndexOf("/**") + 1).replace(/^\s*\* ?/gm, "");
    const blocks = own.split("@example").slice(1);
    return blocks.map((block) => {
      const [code = "", expected = ""] = (block.split(/^@/m)[0] ?? "").split("//=>");
      return { name: `${name} in ${file}`, code: code.trim(), expected: expected.trim() };
    });
  });
}

function evaluate(expression: string): unknown {
  return new Function(...Object.keys(scope), `"use strict"; return (${expression});`)(
    ...Object.values(scope),
  );
}

describe("the examples in the documentation", () => {
  it.each(examples)("hold: $name", ({ code, expected }) => {
    expect(evaluate(code)).toEqual(evaluate(expected));
  });

  it("are many, and stand at functions that are exported", () => {
    expect(examples.length).toBeGreaterThan(60);
    const names = new Set(examples.map(({ name }) => name.split(" ")[0] ?? ""));
    expect([...names].filter((name) => !(name in domain))).toEqual([]);
  });

  it("stand at every public function", () => {
    const documented = new Set(examples.map(({ name }) => name.split(" ")[0]));
    const functions = Object.entries(domain).filter(
      ([, value]) => typeof value === "function" && !isClass(value),
    );
    expect(functions.map(([name]) => name).filter((name) => !documented.has(name))).toEqual([]);
  });
});

function isClass(value: unknown): boolean {
  return /^class\b/.test(Function.prototype.toString.call(value));
}
