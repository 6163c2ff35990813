import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as schemas from "../schemas/public-schemas.js";
import { enumerationLabels, labelOf } from "./enumeration-labels.js";

/** Enumerations whose values are names for people already. */
const namesThemselves = ["Regierungsbezirk"];

const enumerations = Object.values(schemas)
  .filter((schema) => schema instanceof z.ZodEnum)
  .map((schema) => ({ id: schema.meta()?.id ?? "", values: schema.options.map(String) }))
  .filter(({ id }) => !namesThemselves.includes(id));

describe("German labels", () => {
  it.each(enumerations)("name every value of $id and nothing else", ({ id, values }) => {
    expect(Object.keys(enumerationLabels[id] ?? {}).sort()).toEqual([...values].sort());
    expect(Object.values(enumerationLabels[id] ?? {}).filter((label) => label.trim() === "")).toEqual([]);
  });

  it("exist for no enumeration that is gone", () => {
    const known = new Set(enumerations.map(({ id }) => id));
    expect(Object.keys(enumerationLabels).filter((id) => !known.has(id))).toEqual([]);
  });

  it("leave what has none as it is", () => {
    expect(labelOf("Unknown", "value")).toBe("value");
  });
});
