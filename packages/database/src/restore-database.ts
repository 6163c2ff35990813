import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { createClient } from "@libsql/client";
import { DatabaseError } from "./errors.js";
import { pathOf } from "./open-database.js";

/**
 * Puts a backup in the place of an embedded database that nobody has open. What stood there is kept beside it.
 *
 * @returns where the former database is kept; `undefined` where there was none
 * @throws DatabaseError `UNAVAILABLE` for a file that is no whole database of this house or a database on a server,
 *   `LOCKED` where a process has the database open
 */
export async function restoreDatabase(backup: string, url: string, now: Date): Promise<string | undefined> {
  if (!url.startsWith("file:")) {
    throw new DatabaseError("UNAVAILABLE", `the database ${url} is no file: its server restores backups`);
  }
  await checkBackup(backup);
  const target = pathOf(url);
  await mkdir(dirname(target), { recursive: true });
  const unfinished = `${target}.unfinished`;
  await copyFile(backup, unfinished);
  const former = existsSync(target)
    ? `${target}.before-${now.toISOString().replaceAll(":", "-")}`
    : undefined;
  if (former !== undefined) {
    await closeLog(target, unfinished);
    await rename(target, former);
  }
  await rename(unfinished, target);
  return former;
}

/** Every database of this house has been migrated by its rooms. */
async function checkBackup(path: string): Promise<void> {
  if (!existsSync(path)) throw new DatabaseError("UNAVAILABLE", `there is no file ${path}`);
  const client = createClient({ url: `file:${path}` });
  try {
    const { rows } = await client.execute("PRAGMA integrity_check");
    const tables = await client.execute("SELECT name FROM sqlite_master WHERE name = 'registry_migrations'");
    if (rows[0]?.integrity_check === "ok" && tables.rows.length === 1) return;
  } catch (cause) {
    throw new DatabaseError("UNAVAILABLE", `${path} is no whole backup of this house`, { cause });
  } finally {
    client.close();
  }
  throw new DatabaseError("UNAVAILABLE", `${path} is no whole backup of this house`);
}

/** Writes the log into the file and removes it, which only the last process that has the database open can do. */
async function closeLog(path: string, unfinished: string): Promise<void> {
  const client = createClient({ url: `file:${path}` });
  try {
    await client.execute("PRAGMA journal_mode = DELETE");
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new DatabaseError("LOCKED", `the database ${path} is in use`, { cause });
  } finally {
    client.close();
  }
}
