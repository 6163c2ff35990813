import * as z from "zod";
import type { ListFormat } from "./list-format.js";

/**
 * A table after RFC 4180 with a column for each field of the schema. Fields of nested objects become columns of their
 * own (`population.value`), lists of plain values are joined with semicolons, anything else stands as JSON.
 */
export function csvOf<Item extends z.ZodType>(item: Item): ListFormat<z.infer<Item>> {
  const columns = columnsOf(item);
  return {
    name: "csv",
    mediaType: csvMediaType,
    render: (records) =>
      renderTable(
        columns.map(({ name }) => name),
        records.map((record) => columns.map(({ path }) => valueAt(record, path))),
      ),
  };
}

export const csvMediaType = "text/csv; charset=utf-8; header=present";

/** A head and rows of any values as CSV; no cell of it is run as a formula. */
export function renderTable(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [head, ...rows].map((row) => toLine(row.map(toCell))).join("");
}

interface Column {
  name: string;
  path: readonly string[];
}

function columnsOf(schema: z.core.$ZodType, path: readonly string[] = []): Column[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([key, field]) => columnsOf(field, [...path, key]));
  }
  return [{ name: path.join("."), path }];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return isWrapper ? unwrap(schema.unwrap()) : schema;
}

function valueAt(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    record,
  );
}

function toCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return neutralise(value);
  const isPlainList = Array.isArray(value) && value.every((each) => typeof each !== "object");
  return neutralise(isPlainList ? value.join("; ") : JSON.stringify(value));
}

/** A spreadsheet runs what begins like a formula; a quotation mark before it makes it text. */
function neutralise(text: string): string {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function toLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(",")}\r\n`;
}
