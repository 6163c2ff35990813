import type * as z from "zod";
import { RegistryError } from "../errors.js";
import type { VersionedRecord } from "./record-fields.js";

/** What is to be different: a field that is not named stays, one that is `null` goes. */
export type Patch<Item extends VersionedRecord> = { version: number } & {
  [Field in keyof Omit<Item, keyof VersionedRecord | "editedByOffice">]?: Item[Field] | null | undefined;
};

/**
 * The record with a patch applied.
 *
 * @throws RegistryError `INVALID_INPUT` when it would not be a record of its kind any more
 */
export function applyPatch<Item extends VersionedRecord>(
  schema: z.ZodType<Item>,
  before: Item,
  patch: object,
): Item {
  const kept = Object.entries(patch).filter(([, value]) => value !== undefined);
  const merged = Object.entries({ ...before, ...Object.fromEntries(kept) }).filter(
    ([, value]) => value !== null,
  );
  const { success, data, error } = schema.safeParse(Object.fromEntries(merged));
  if (success) return data;
  throw new RegistryError("INVALID_INPUT", "the change leaves a record that is none of its kind", {
    cause: error,
    current: before,
  });
}
