import type { Municipality } from "@stadtlotse/client";
import { describe, expect, it } from "vitest";
import type { Field } from "./record-kind.js";
import { readRecord, toChanges, writeRecord } from "./record-text.js";

const unna = { ags: "05978036", name: "Unna", officialName: "Unna, Stadt" } as Municipality;
const fields: readonly Field[] = [
  { name: "title", label: "Titel", kind: "line", required: true },
  { name: "ags", label: "Kommune", kind: "municipality" },
  { name: "keywords", label: "Suchwörter", kind: "lines" },
  { name: "materials", label: "Materialien", kind: "pairs" },
  { name: "printed", label: "Gedruckt", kind: "yes-no" },
  { name: "grant.eur", label: "Zuwendung", kind: "number" },
  { name: "sections.contact", label: "Ansprechperson", kind: "text" },
];
const starts = { sections: {} };
const record = {
  title: "Markt",
  ags: "05978036",
  keywords: ["Markt", "Platz"],
  materials: [{ title: "Plan", url: "https://example.org/plan" }],
  printed: false,
  grant: { eur: 1200.5, approximation: "about" },
  sections: { contact: "Rathaus" },
};

/** What a change sends after some fields were typed anew. */
function changesAfter(typed: Readonly<Record<string, string>>) {
  const before = writeRecord(fields, record, [unna]);
  const text = { ...before, ...typed };
  const { content, faults } = readRecord(fields, text, [unna], record);
  return content ? toChanges({ fields, starts }, { content, text, before }) : { faults };
}

describe("a record in its form", () => {
  it("comes back as it was written", () => {
    const text = writeRecord(fields, record, [unna]);
    expect(text).toMatchObject({ ags: "Unna", keywords: "Markt\nPlatz", "grant.eur": "1200,5" });
    expect(readRecord(fields, text, [unna], record).content).toEqual(record);
  });

  it.each([
    { name: "nothing", typed: {}, expected: {} },
    { name: "a line", typed: { title: " Platz " }, expected: { title: "Platz" } },
    {
      name: "a part, and keeps what the form does not show",
      typed: { "grant.eur": "1.300" },
      expected: { grant: { eur: 1300, approximation: "about" } },
    },
    { name: "an emptied value", typed: { ags: "" }, expected: { ags: null } },
    { name: "an emptied list", typed: { keywords: " \n" }, expected: { keywords: [] } },
    { name: "an emptied part", typed: { "grant.eur": "" }, expected: { grant: null } },
    {
      name: "an emptied part that is always there",
      typed: { "sections.contact": "" },
      expected: { sections: {} },
    },
    {
      name: "a municipality by its official name",
      typed: { ags: "unna, stadt" },
      expected: { ags: "05978036" },
    },
    {
      name: "pairs",
      typed: { materials: "A | b\nC|d" },
      expected: {
        materials: [
          { title: "A", url: "b" },
          { title: "C", url: "d" },
        ],
      },
    },
  ])("sends $name", ({ typed, expected }) => {
    expect(changesAfter(typed)).toEqual(expected);
  });

  it("sends along what every change names anew", () => {
    const before = writeRecord(fields, record, [unna]);
    const text = { ...before, title: "Platz" };
    const { content = {} } = readRecord(fields, text, [unna], record);
    const sentAlong = ["printed", "missing"];
    expect(toChanges({ fields, starts, sentAlong }, { content, text, before })).toEqual({
      title: "Platz",
      printed: false,
    });
  });

  it.each([
    { typed: { title: "  " }, name: "title", fault: "missing" },
    { typed: { ags: "Entenhausen" }, name: "ags", fault: "wrong" },
    { typed: { "grant.eur": "viel" }, name: "grant.eur", fault: "wrong" },
    { typed: { materials: "nur ein Titel" }, name: "materials", fault: "wrong" },
  ])("is not sent with $name $fault", ({ typed, name, fault }) => {
    expect(changesAfter(typed)).toEqual({ faults: [{ name, fault }] });
  });
});
