import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { csvOf } from "./csv.js";

const frame = { title: "Liste", publicUrl: "http://127.0.0.1:3000", path: "/v1/rows", today: "2026-11-22" };
const Row = z.object({
  name: z.string(),
  size: z.object({ value: z.number(), date: z.string().optional() }).optional(),
  tags: z.array(z.string()).default([]),
  parts: z.array(z.object({ id: z.string() })).default([]),
});

function render(...rows: z.input<typeof Row>[]): string[] {
  return csvOf(Row).render(z.array(Row).parse(rows), frame).split("\r\n");
}

describe("a table", () => {
  it("has a column for each field, also of nested objects, even without a record", () => {
    expect(render()).toEqual(["name,size.value,size.date,tags,parts", ""]);
  });

  it.each([
    { name: "plain values", row: { name: "Unna", size: { value: 59_000 } }, line: "Unna,59000,,," },
    { name: "a list", row: { name: "a", tags: ["x", "y"] }, line: "a,,,x; y," },
    {
      name: "a list of objects",
      row: { name: "a", parts: [{ id: "x" }] },
      line: 'a,,,,"[{""id"":""x""}]"',
    },
    { name: "a comma", row: { name: "Unna, Stadt" }, line: '"Unna, Stadt",,,,' },
    { name: "a quotation mark", row: { name: 'a "b"' }, line: '"a ""b""",,,,' },
    { name: "a negative number", row: { name: "a", size: { value: -5 } }, line: "a,-5,,," },
  ])("writes $name", ({ row, line }) => {
    expect(render(row)[1]).toBe(line);
  });

  it("holds no cell that a spreadsheet would run", () => {
    const first = fc.constantFrom("=", "+", "-", "@", "\t=", " =", "\t", "\r");
    fc.assert(
      fc.property(first, fc.string(), (start, rest) => {
        const cell = csvOf(z.object({ name: z.string() })).render([{ name: start + rest }], frame);
        expect(cell.slice("name\r\n".length)).toMatch(/^"?'/);
      }),
    );
  });
});
