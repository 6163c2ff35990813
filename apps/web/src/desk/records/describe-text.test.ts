import { describe, expect, it } from "vitest";
import { choicesFrom, named } from "./choice-source.js";
import { describeText } from "./describe-text.js";
import type { FieldSpec } from "./field-spec.js";

const lists = { topics: [{ id: "klima", name: "Klimagerechte Stadt" }] as never };
const topics = choicesFrom("topics", named);

describe("what stands in a field, in the words of people", () => {
  it.each<{ spec: FieldSpec; text: string; expected: string }>([
    { spec: { kind: "number" }, text: "2026", expected: "2026" },
    { spec: { kind: "number" }, text: "49100000,5", expected: "49.100.000,5" },
    { spec: { kind: "date" }, text: "2021-03", expected: "März 2021" },
    { spec: { kind: "yes-no" }, text: "false", expected: "nein" },
    { spec: { kind: "lines" }, text: "Markt\nPlatz", expected: "Markt; Platz" },
    { spec: { kind: "choices", from: topics }, text: "klima\nalt", expected: "Klimagerechte Stadt; alt" },
    { spec: { kind: "text" }, text: "", expected: "" },
  ])("tells $text as $expected", ({ spec, text, expected }) => {
    expect(describeText({ ...spec, name: "field", label: "Feld" }, text, lists)).toBe(expected);
  });
});
