import { CalendarDate, Visibility } from "@stadtlotse/domain";
import * as z from "zod";
import { Rejection } from "./rejection.js";

const text = z.string().trim().min(1);

/** What a front matter or a sidecar file may say of a document. Unknown fields are left alone. */
export const DocumentMetadata = z.object({
  title: text.optional(),
  asOf: z.preprocess((value) => (typeof value === "number" ? String(value) : value), CalendarDate.optional()),
  /** Found in the text, not stated by a human. */
  inferredAsOf: CalendarDate.optional(),
  source: text.optional(),
  sources: z.array(text).optional(),
  visibility: Visibility.optional(),
  topics: z.array(text).optional(),
  publisher: text.optional(),
  /** By the heading that answers them: other ways in which people ask. */
  questions: z.record(text, z.array(text)).optional(),
});
export type DocumentMetadata = z.infer<typeof DocumentMetadata>;

/** Reads what a human stated of a document. @throws Rejection `INVALID_METADATA` naming the first wrong field */
export function parseMetadata(stated: unknown): DocumentMetadata {
  const result = DocumentMetadata.omit({ inferredAsOf: true }).safeParse(stated ?? {});
  if (result.success) return withoutUndefined(result.data);
  const field = result.error.issues[0]?.path.join(".");
  throw new Rejection("INVALID_METADATA", field === "" ? undefined : field);
}

function withoutUndefined(metadata: DocumentMetadata): DocumentMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}
