import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = import.meta.dirname;
const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);
const importsOf = (file: string) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/from "([^"]+)"/g)].map(([, from = ""]) => from);

describe("the library", () => {
  it("loads no reference data with its rules", () => {
    const rules = sources.filter((file) => !file.startsWith("reference"));
    expect(rules.filter((file) => importsOf(file).some((from) => from.includes("/reference/")))).toEqual([]);
  });

  it("depends on nothing but zod", () => {
    const foreign = sources.flatMap(importsOf).filter((from) => !from.startsWith("."));
    expect([...new Set(foreign)]).toEqual(["zod"]);
  });
});
