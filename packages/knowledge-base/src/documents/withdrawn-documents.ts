import { type Database, type Statement, toStatement } from "@stadtlotse/database";
import type { CalendarDay, Visibility } from "@stadtlotse/domain";
import { and, desc, eq, getTableColumns, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { WithdrawalOptions, WithdrawnDocument, WithdrawnDocuments } from "../knowledge-base.js";
import { isOvertaken } from "../storage/is-overtaken.js";
import { sweepPassagesOf } from "../storage/sweep-leftovers.js";
import { documents, documentTexts, uploadParts, uploads, withdrawnDocuments } from "../storage/tables.js";
import { writeBatch } from "../storage/write-batch.js";
import { describeDocument } from "./document-record.js";
import { takeOut } from "./store-document.js";

/**
 * Takes a document out of every index and list, and keeps what it was. `undefined` when there is no such document.
 *
 * @param notes what is written down of it before it goes
 */
export async function withdrawDocument(
  database: Database,
  id: string,
  options: WithdrawalOptions,
  notes: readonly Statement[] = [],
): Promise<WithdrawnDocument | undefined> {
  const { on, together = () => [] } = options;
  const { orm } = database;
  const [row] = await orm.select().from(documents).where(eq(documents.id, id));
  if (row === undefined) return undefined;
  const { title, source, publisher, asOf, visibility, firstPassage } = row;
  const kept = { id, title, source, publisher, asOf, visibility, firstPassage, withdrawnOn: on };
  const withdrawn = toWithdrawn({ ...kept, hasText: true });
  try {
    await writeBatch(database, [
      indexChangedWhile(id, firstPassage),
      ...notes,
      ...takeOut(id),
      toStatement(orm.insert(withdrawnDocuments).values(kept)),
      ...together({ id, before: describeDocument(row), after: withdrawn }),
    ]);
  } catch (error) {
    if (isOvertaken(error)) return withdrawDocument(database, id, options, notes); // it has been read anew, or is gone
    throw error;
  }
  await sweepPassagesOf(database, id);
  return withdrawn;
}

/** What is still known of documents that were taken back. */
export function openWithdrawn(database: Database): WithdrawnDocuments {
  const { orm } = database;
  const hasText = sql<boolean>`EXISTS ${orm
    .select({ one: sql`1` })
    .from(documentTexts)
    .where(eq(documentTexts.firstPassage, withdrawnDocuments.firstPassage))}`.mapWith(Boolean);
  const select = (condition?: SQL) =>
    orm
      .select({ ...getTableColumns(withdrawnDocuments), hasText })
      .from(withdrawnDocuments)
      .where(condition)
      .orderBy(desc(withdrawnDocuments.withdrawnOn), desc(sql`kb_withdrawn_documents.rowid`));
  return {
    list: async () => (await select()).map(toWithdrawn),
    async find(id, visibility) {
      const [row] = await select(and(eq(withdrawnDocuments.id, id), couldBeSeenBy(visibility)));
      return row && toWithdrawn(row);
    },
    async readText(id) {
      const [row] = await orm
        .select({ text: documentTexts.text })
        .from(withdrawnDocuments)
        .innerJoin(documentTexts, eq(documentTexts.firstPassage, withdrawnDocuments.firstPassage))
        .where(eq(withdrawnDocuments.id, id));
      return row?.text;
    },
    async erase(id, together = () => []) {
      if ((await select(eq(withdrawnDocuments.id, id))).length === 0) return false;
      const files = await orm.select({ id: uploads.id }).from(uploads).where(eq(uploads.documentId, id));
      const gone = together(files.map((file) => file.id));
      await writeBatch(database, [...erasureOf(database, id), ...gone]);
      return true;
    },
    async forgetTexts(before) {
      const old = orm
        .select({ firstPassage: withdrawnDocuments.firstPassage })
        .from(withdrawnDocuments)
        .where(lt(withdrawnDocuments.withdrawnOn, before));
      const [texts] = await writeBatch(database, [
        toStatement(orm.delete(documentTexts).where(inArray(documentTexts.firstPassage, old))),
      ]);
      return texts?.rowsAffected ?? 0;
    },
  };
}

/** As `indexChanged`; the whole transaction fails where another form of the document is in force. */
function indexChangedWhile(id: string, firstPassage: number): Statement {
  return {
    sql: `UPDATE kb_index SET generation = CASE
      (SELECT first_passage FROM kb_documents WHERE id = ?) WHEN ? THEN generation + 1 END`,
    args: [id, firstPassage],
  };
}

/** Its text, the files of which it was made, and what tells of it beside its id. */
function erasureOf({ orm }: Database, id: string): Statement[] {
  const files = orm.select({ id: uploads.id }).from(uploads).where(eq(uploads.documentId, id));
  return [
    toStatement(orm.delete(documentTexts).where(eq(documentTexts.documentId, id))),
    toStatement(orm.delete(uploadParts).where(inArray(uploadParts.uploadId, files))),
    toStatement(orm.delete(uploads).where(eq(uploads.documentId, id))),
    toStatement(
      orm
        .update(withdrawnDocuments)
        .set({ title: null, source: null, publisher: null, asOf: null })
        .where(eq(withdrawnDocuments.id, id)),
    ),
  ];
}

function couldBeSeenBy(visibility: Visibility): SQL | undefined {
  return visibility === "members" ? undefined : eq(withdrawnDocuments.visibility, "public");
}

interface WithdrawnRow extends Omit<typeof withdrawnDocuments.$inferSelect, "firstPassage"> {
  hasText: boolean;
  withdrawnOn: CalendarDay;
}

function toWithdrawn(row: WithdrawnRow): WithdrawnDocument {
  const { id, title, source, publisher, asOf, visibility, withdrawnOn, hasText } = row;
  return {
    id,
    visibility,
    withdrawnOn,
    hasText,
    ...(title === null ? {} : { title }),
    ...(source === null ? {} : { source }),
    ...(publisher === null ? {} : { publisher }),
    ...(asOf === null ? {} : { asOf }),
  };
}
