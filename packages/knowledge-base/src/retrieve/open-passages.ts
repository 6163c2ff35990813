import type { Database } from "@stadtlotse/database";
import { and, eq, sql } from "drizzle-orm";
import { documentColumns } from "../documents/document-record.js";
import { inForce, isCurrent } from "../storage/current-passages.js";
import { documents, passages, statements } from "../storage/tables.js";

/** A passage with what it belongs to: a document or a statement. */
export interface StoredPassage {
  passage: typeof passages.$inferSelect;
  document: Pick<typeof documents.$inferSelect, "id" | "title" | "source" | "asOf" | "path"> | null;
  statement: Pick<typeof statements.$inferSelect, "factId" | "revision" | "title" | "source" | "asOf"> | null;
}

export interface Passages {
  /** The stored passages by their ids; one that is gone is left out. */
  read(ids: readonly string[]): Promise<Map<string, StoredPassage>>;
  /** Whether there is a document from this file or address. */
  haveDocumentsOf(source: string): Promise<boolean>;
}

/** So many passages are kept: those of the questions of the last minutes. */
const mostKept = 2_000;

/**
 * Opens the passages of a database. A passage never changes under its id and no id is used twice, so that what was
 * read is kept: the same passages come back from question to question.
 */
export function openPassages(database: Database): Passages {
  const query = prepareQuery(database);
  const bySource = prepareBySource(database);
  const kept = new Map<string, StoredPassage>();
  const keep = (id: string, stored: StoredPassage) => {
    kept.delete(id);
    kept.set(id, stored);
    const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
  };
  const read: Passages["read"] = async (ids) => {
    const found = new Map<string, StoredPassage>();
    for (const id of ids) {
      const known = kept.get(id);
      if (known !== undefined) found.set(id, known);
    }
    const missing = ids.filter((id) => !found.has(id));
    const rows = missing.length === 0 ? [] : await query.all({ ids: `[${missing.join()}]` });
    for (const row of rows) found.set(String(row.passage.id), row);
    for (const [id, stored] of found) keep(id, stored);
    return found;
  };
  return { read, haveDocumentsOf: async (source) => (await bySource.all({ source })).length > 0 };
}

/** Prepared once: making the SQL anew takes as long as running it. */
function prepareQuery({ orm }: Database) {
  const { id, title, source, asOf } = documentColumns;
  return orm
    .select({
      passage: passages,
      document: { id, title, source, asOf, path: documents.path },
      statement: {
        factId: statements.factId,
        revision: statements.revision,
        title: statements.title,
        source: statements.source,
        asOf: statements.asOf,
      },
    })
    .from(passages)
    .leftJoin(documents, inForce)
    .leftJoin(statements, eq(statements.factId, passages.factId))
    .where(and(isCurrent, sql`${passages.id} IN (SELECT value FROM json_each(${sql.placeholder("ids")}))`))
    .prepare();
}

function prepareBySource({ orm }: Database) {
  return orm
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.source, sql.placeholder("source")))
    .limit(1)
    .prepare();
}
