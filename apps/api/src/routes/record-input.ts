import type { OfficeContent, OfficeRecord, Patch } from "@stadtlotse/registry";
import * as z from "zod";
import { isPrintable } from "./typed-text.js";

const fixed = new Set(["id", "version", "createdAt", "updatedAt", "editedByOffice"]);

export type RecordSchema<Item extends OfficeRecord> = z.ZodObject & z.ZodType<Item>;

/**
 * What somebody sends to make a record of a kind: its fields without those that the house sets itself.
 *
 * @param defaults what fields hold where nothing is said of them
 * @param omitted fields that a route fills in
 */
export function creationOf<Item extends OfficeRecord, Omitted extends keyof Item = never>(
  schema: RecordSchema<Item>,
  id: string,
  defaults: Partial<OfficeContent<Item>> = {},
  ...omitted: Omitted[]
): z.ZodType<Omit<OfficeContent<Item>, Omitted>> {
  const fields = fieldsOf(schema, [...omitted.map(String), "withdrawn"]).map(([name, field]) => {
    const value = Reflect.get(defaults, name);
    return [name, value === undefined ? field : field.default(value)];
  });
  const input = z.strictObject(Object.fromEntries(fields)).refine(isPrintable, printable).meta({ id });
  return input as unknown as z.ZodType<Omit<OfficeContent<Item>, Omitted>>; // it has the fields of the schema that are left
}

/** What somebody sends to change a record: the version that they have seen, and the fields that shall be different. */
export function patchOf<Item extends OfficeRecord>(
  schema: RecordSchema<Item>,
  id: string,
  ...omitted: (keyof Item)[]
): z.ZodType<Patch<Item>> {
  const input = z
    .strictObject({
      version: z.int().positive().meta({ description: "Of the record as the caller has seen it." }),
      ...changeableFields(schema, ...omitted.map(String)),
    })
    .refine(isPrintable, printable)
    .meta({ id, description: "A field that is not named stays as it is; null takes an optional one away." });
  return input as unknown as z.ZodType<Patch<Item>>; // as above, each field optional
}

/** The fields of a record that a person can change, none of them needed. */
export function changeableFields(schema: z.ZodObject, ...omitted: string[]): Record<string, z.ZodType> {
  return Object.fromEntries(fieldsOf(schema, omitted).map(([name, field]) => [name, changeable(field)]));
}

export const printable = { error: "enthält unsichtbare Steuerzeichen. Bitte tippen Sie den Text neu ein." };

function fieldsOf(schema: z.ZodObject, omitted: readonly string[]): [string, z.ZodType][] {
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    fixed.has(name) || omitted.includes(name) ? [] : [[name, field as z.ZodType]],
  );
}

/** A default would fill in what the caller has left out on purpose. */
function changeable(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodDefault) return changeable(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodOptional) return (field.unwrap() as z.ZodType).nullable().optional();
  return field.optional();
}
