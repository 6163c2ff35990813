import { describe, expect, it } from "vitest";
import { jsonSchemas } from "./json-schemas.js";
import * as schemas from "./public-schemas.js";

const { $defs } = jsonSchemas();

describe("the json schemas", () => {
  it("cover every public type by its own id", () => {
    const ids = Object.entries(schemas).map(([name, schema]) => [name, schema.meta()?.id]);
    expect(ids.filter(([name, id]) => name !== id)).toEqual([]);
    expect(Object.keys($defs).sort()).toEqual(Object.keys(schemas).sort());
  });

  it("refer only to each other", () => {
    const references = [...JSON.stringify($defs).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((id) => id === undefined || !(id in $defs))).toEqual([]);
    expect(JSON.stringify($defs)).not.toContain("__shared");
  });
});
