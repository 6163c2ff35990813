import { type Database, toStatement } from "@stadtlotse/database";
import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Upload, Uploads } from "../knowledge-base.js";
import { documents, uploadParts, uploads } from "../storage/tables.js";
import { writeBatch } from "../storage/write-batch.js";
import { writeInSteps } from "../storage/write-in-steps.js";

/** A larger BLOB holds the write lock for too long. */
const partBytes = 256 * 1024;

/** The files that were handed over and are kept. */
export function openUploads(database: Database): Uploads {
  const { orm } = database;
  const find = async (id?: string): Promise<Upload[]> => {
    const rows = await orm
      .select({ ...getTableColumns(uploads), documentId: documents.id })
      .from(uploads)
      .leftJoin(documents, eq(documents.id, uploads.documentId))
      .where(id === undefined ? undefined : eq(uploads.id, id))
      .orderBy(asc(sql`kb_uploads.rowid`));
    return rows.map(({ documentId, ...upload }) => ({
      ...upload,
      ...(documentId === null ? {} : { documentId }),
    }));
  };
  return {
    list: () => find(),
    find: async (id) => (await find(id))[0],
    async keep({ name, bytes, uploadedOn }, together = () => []) {
      const id = crypto.randomUUID();
      const parts = [];
      for (let from = 0; from < bytes.byteLength; from += partBytes) {
        const part = Buffer.from(bytes.subarray(from, from + partBytes));
        parts.push(
          toStatement(orm.insert(uploadParts).values({ uploadId: id, part: parts.length, bytes: part })),
        );
      }
      await writeInSteps(database, parts, [
        toStatement(orm.insert(uploads).values({ id, name, uploadedOn })),
        ...together({ id, after: { name, uploadedOn } }),
      ]);
      return { id, name, uploadedOn };
    },
    async read(id) {
      const parts = await orm
        .select({ bytes: uploadParts.bytes })
        .from(uploadParts)
        .innerJoin(uploads, eq(uploads.id, uploadParts.uploadId))
        .where(eq(uploadParts.uploadId, id))
        .orderBy(asc(uploadParts.part));
      return parts.length === 0 ? undefined : Buffer.concat(parts.map(({ bytes }) => bytes));
    },
    async assign(id, documentId) {
      await writeBatch(database, [
        toStatement(orm.update(uploads).set({ documentId }).where(eq(uploads.id, id))),
      ]);
    },
    async remove(id, together = []) {
      if ((await find(id)).length === 0) return false;
      const results = await writeBatch(database, [
        toStatement(orm.delete(uploadParts).where(eq(uploadParts.uploadId, id))),
        toStatement(orm.delete(uploads).where(eq(uploads.id, id))),
        ...together,
      ]);
      return (results[1]?.rowsAffected ?? 0) > 0;
    },
  };
}
