import { readFileSync } from "node:fs";
import { join } from "node:path";
import { migrate as applyMigrations } from "drizzle-orm/libsql/migrator";
import { DatabaseError } from "./errors.js";
import type { Database } from "./open-database.js";

export interface MigrationOptions {
  /** Folder of drizzle migrations with its `meta/_journal.json`. */
  folder: string;
  /** Each room keeps its own list of applied migrations. */
  table: string;
}

/**
 * Brings the tables of one room to the state its code expects. Does nothing when they are.
 *
 * @throws DatabaseError `NEWER_SCHEMA` when the database was written by a newer version; nothing is changed then
 */
export async function migrateDatabase(
  database: Database,
  { folder, table }: MigrationOptions,
): Promise<void> {
  const newestKnown = readNewestKnown(folder);
  const newestApplied = await findNewestApplied(database, table);
  if (newestApplied !== undefined && newestApplied > newestKnown) {
    throw new DatabaseError(
      "NEWER_SCHEMA",
      `the database ${database.url} was written by a newer version of Stadtlotse; update the program or use another database`,
    );
  }
  if (newestApplied === newestKnown) return;
  await database.writes.run(() =>
    applyMigrations(database.orm, { migrationsFolder: folder, migrationsTable: table }),
  );
}

/** Whether the tables of one room are at exactly the state its code expects, found without writing. */
export async function isMigrated(database: Database, { folder, table }: MigrationOptions): Promise<boolean> {
  return (await findNewestApplied(database, table)) === readNewestKnown(folder);
}

function readNewestKnown(folder: string): number {
  const journal = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8")) as {
    entries: { when: number }[];
  };
  return Math.max(...journal.entries.map((entry) => entry.when));
}

async function findNewestApplied(database: Database, table: string): Promise<number | undefined> {
  const exists = await database.client.execute({
    sql: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?",
    args: [table],
  });
  if (exists.rows.length === 0) return undefined;
  const { rows } = await database.client.execute(`SELECT max(created_at) AS newest FROM "${table}"`);
  const newest = rows[0]?.newest;
  return newest === null || newest === undefined ? undefined : Number(newest);
}
