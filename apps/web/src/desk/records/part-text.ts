import type { Municipality } from "@stadtlotse/client";
import type { Content } from "../../server/office-records.js";
import type { Lists } from "../../server/use-lists.js";
import type { ListName } from "./choice-source.js";
import { describeText } from "./describe-text.js";
import type { Field } from "./record-kind.js";
import { type RecordText, readRecord, writeRecord } from "./record-text.js";

/** What a form knows of the parts of a record that can be several, such as the calls of a programme. */
export interface PartKind {
  fields: readonly Field[];
  /** What a new part begins with; what stands here is emptied, not taken away. */
  starts: Content;
  /** What tells a new part from the others. */
  identify?(others: readonly Content[]): Content;
}

/** One part in its form. */
export interface Part {
  text: RecordText;
  /** As it was before; what the form does not show stays so. */
  before: Content;
}

/** Parts as the text that a form keeps; empty where there is none. */
export function writeParts(
  { fields }: Pick<PartKind, "fields">,
  values: readonly Content[],
  municipalities: readonly Municipality[],
): string {
  return keepParts(values.map((before) => ({ text: writeRecord(fields, before, municipalities), before })));
}

export function keepParts(parts: readonly Part[]): string {
  return parts.length === 0 ? "" : JSON.stringify(parts);
}

/** The parts that are being written, finished or not. */
export function parseParts(text: string): Part[] {
  return text === "" ? [] : JSON.parse(text);
}

/** The parts as they are sent; `undefined` where something is missing or wrong in one. */
export function readParts(
  { fields, starts }: PartKind,
  text: string,
  municipalities: readonly Municipality[],
): Content[] | undefined {
  const parts = parseParts(text).map((part) => {
    const { content } = readRecord(fields, part.text, municipalities, part.before);
    return content && { ...starts, ...notShown(fields, part.before), ...content };
  });
  return parts.some((part) => part === undefined) ? undefined : parts.filter((part) => part !== undefined);
}

/** A part to begin with. */
export function newPart({ fields, starts, identify }: PartKind, others: readonly Part[]): Part {
  const before = { ...starts, ...identify?.(others.map((part) => part.before)) };
  return { text: writeRecord(fields, before, []), before };
}

/** The parts in the words of people. */
export function describeParts(
  { fields }: Pick<PartKind, "fields">,
  text: string,
  lists: Partial<Lists<ListName>>,
): string {
  return parseParts(text)
    .map((part) =>
      fields
        .map((field) => [field.label, describeText(field, part.text[field.name] ?? "", lists)] as const)
        .flatMap(([label, said]) => (said === "" ? [] : `${label}: ${said}`))
        .join(", "),
    )
    .join("; ");
}

function notShown(fields: readonly Field[], before: Content): Content {
  const shown = new Set(fields.map(({ name }) => name.split(".")[0]));
  return Object.fromEntries(Object.entries(before).filter(([key]) => !shown.has(key)));
}
