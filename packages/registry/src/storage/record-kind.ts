import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type * as z from "zod";
import type { VersionedRecord } from "./record-fields.js";

/** One kind of record, and what of it belongs to the person behind it. */
export interface RecordKind<Item extends VersionedRecord> {
  name: string;
  schema: z.ZodType<Item>;
  /** What goes with the person: some of the content, or the whole record. Missing where nobody stands behind it. */
  personal?: PersonalContent | "whole";
}

export interface PersonalContent {
  /** JSON paths of what a person has said. */
  removed: readonly string[];
  /** JSON paths that cannot be missing, with what stands there afterwards. */
  replaced?: Readonly<Record<string, string | object>>;
}

/** The JSON of a record without what a person has said in it. */
export function withoutPerson(json: SQLWrapper, { removed, replaced = {} }: PersonalContent): SQL {
  const paths = sql.join(
    removed.map((path) => sql`${path}`),
    sql`, `,
  );
  const rest = removed.length === 0 ? sql`${json}` : sql`json_remove(${json}, ${paths})`;
  return Object.entries(replaced).reduce(
    (inner, [path, value]) => sql`json_replace(${inner}, ${path}, json(${JSON.stringify(value)}))`,
    rest,
  );
}
