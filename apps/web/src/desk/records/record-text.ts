import type { Municipality } from "@stadtlotse/client";
import type { Content } from "../../server/office-records.js";
import type { Field, RecordKind } from "./record-kind.js";
import { readValue, writeValue } from "./value-text.js";

/** A record as it is typed: a text for each field, by its name. */
export type RecordText = Readonly<Record<string, string>>;

/** What was typed: the fields of a record, or which of them cannot be read. */
export type Reading =
  | { content: Content; faults?: never }
  | { content?: never; faults: readonly { name: string; fault: "missing" | "wrong" }[] };

/** A record as it stands in its form. */
export function writeRecord(
  fields: readonly Field[],
  record: object,
  municipalities: readonly Municipality[],
): RecordText {
  return Object.fromEntries(
    fields.map((field) => [field.name, writeValue(field, valueAt(record, field.name), municipalities)]),
  );
}

/**
 * The record that was typed. A part whose fields are all empty is left out; what its form does not show stays as it was
 * in `before`.
 */
export function readRecord(
  fields: readonly Field[],
  text: RecordText,
  municipalities: readonly Municipality[],
  before: object = {},
): Reading {
  const read = fields.map((field) => ({ name: field.name, ...readField(field, text, municipalities) }));
  const faults = read.flatMap(({ name, fault }) => (fault === undefined ? [] : [{ name, fault }]));
  if (faults.length > 0) return { faults };
  const content: Record<string, unknown> = {};
  for (const { name, value } of read) {
    const [key, inner] = pathOf(name);
    if (value === undefined) continue;
    if (inner === undefined) content[key] = value;
    else content[key] = { ...(content[key] ?? keptPart(fields, key, before)), [inner]: value };
  }
  return { content };
}

/** What a change sends: the fields of which something else was typed, null or nothing for those that were emptied. */
export function toChanges(
  { fields, starts, sentAlong = [] }: Pick<RecordKind, "fields" | "starts" | "sentAlong">,
  { content, text, before }: { content: Content; text: RecordText; before: RecordText },
): Content {
  const changed = fields.filter(({ name }) => text[name] !== before[name]);
  const along = sentAlong.flatMap((key) =>
    content[key] === undefined ? [] : [[key, content[key]] as const],
  );
  return Object.fromEntries([
    ...along,
    ...changed.map(({ name }) => {
      const [key] = pathOf(name);
      return [key, content[key] ?? starts[key] ?? null] as const;
    }),
  ]);
}

function readField(
  field: Field,
  text: RecordText,
  municipalities: readonly Municipality[],
): { value?: unknown; fault?: "missing" | "wrong" } {
  const typed = text[field.name] ?? "";
  if (typed.trim() === "") {
    if (field.required) return { fault: "missing" };
    return ["lines", "choices", "pairs"].includes(field.kind) ? { value: [] } : {};
  }
  const value = readValue(field, typed, municipalities);
  return value === undefined ? { fault: "wrong" } : { value };
}

/** The fields of a part that the form does not show. */
function keptPart(fields: readonly Field[], key: string, before: object): object {
  const part = Object.entries(Reflect.get(before, key) ?? {});
  return Object.fromEntries(part.filter(([inner]) => !fields.some(({ name }) => name === `${key}.${inner}`)));
}

function valueAt(record: object, name: string): unknown {
  const [key, inner] = pathOf(name);
  const value: unknown = Reflect.get(record, key);
  if (inner === undefined) return value;
  return typeof value === "object" && value !== null ? Reflect.get(value, inner) : undefined;
}

function pathOf(name: string): [key: string, inner?: string] {
  const [key = name, inner] = name.split(".");
  return inner === undefined ? [key] : [key, inner];
}
