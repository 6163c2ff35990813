import { describe, expect, it } from "vitest";
import {
  describeParts,
  keepParts,
  newPart,
  type PartKind,
  parseParts,
  readParts,
  writeParts,
} from "./part-text.js";

const calls: PartKind = {
  starts: { kind: "call", deadline: null },
  identify: (others) => ({ id: `aufruf-${others.length + 1}` }),
  fields: [
    { name: "name", label: "Name", kind: "line", required: true },
    { name: "deadline", label: "Frist", kind: "date" },
    { name: "budget.eur", label: "Mittel", kind: "number" },
  ],
};
const first = {
  id: "erster",
  kind: "phase",
  name: "Erster Aufruf",
  deadline: "2026-05",
  budget: { eur: 1200 },
};

/** What is sent after something was typed into the first part. */
function readAfter(typed: Readonly<Record<string, string>>, value: object = first) {
  const [part, ...others] = parseParts(writeParts(calls, [{ ...value }], []));
  return readParts(
    calls,
    keepParts([{ before: part?.before ?? {}, text: { ...part?.text, ...typed } }, ...others]),
    [],
  );
}

describe("parts in a form", () => {
  it("come back as they were written, with what the form does not show", () => {
    expect(readAfter({})).toEqual([first]);
  });

  it.each([
    { name: "a new name", typed: { name: "Zweiter" }, expected: { ...first, name: "Zweiter" } },
    {
      name: "nothing for what must always be there",
      typed: { deadline: "" },
      expected: { ...first, deadline: null },
    },
    {
      name: "no part whose fields are empty",
      typed: { "budget.eur": "" },
      expected: { id: "erster", kind: "phase", name: "Erster Aufruf", deadline: "2026-05" },
    },
  ])("send $name", ({ typed, expected }) => {
    expect(readAfter(typed)).toEqual([expected]);
  });

  it("are not sent while something is missing or wrong in one", () => {
    expect(readAfter({ name: " " })).toBeUndefined();
    expect(readAfter({ "budget.eur": "viel" })).toBeUndefined();
  });

  it("begin with what tells them from the others", () => {
    const parts = parseParts(writeParts(calls, [first], []));
    const begun = newPart(calls, parts);
    const named = { ...begun, text: { ...begun.text, name: "Zweiter" } };
    expect(readParts(calls, keepParts([...parts, named]), [])).toEqual([
      first,
      { id: "aufruf-2", kind: "call", name: "Zweiter", deadline: null },
    ]);
  });

  it("are an empty text where there is none, so that a field that needs one sees it", () => {
    expect(writeParts(calls, [], [])).toBe("");
    expect(keepParts([])).toBe("");
  });

  it("are described in the words of people", () => {
    expect(describeParts(calls, writeParts(calls, [first], []), {})).toBe(
      "Name: Erster Aufruf, Frist: Mai 2026, Mittel: 1200",
    );
  });
});
