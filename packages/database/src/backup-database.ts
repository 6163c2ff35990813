import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { DatabaseError } from "./errors.js";
import type { Database } from "./open-database.js";

/**
 * Writes a copy of an embedded database to a new file: as it stood at one moment, while others read and write it.
 *
 * @throws DatabaseError `UNAVAILABLE` where the file exists, cannot be written, or the database lies on a server
 */
export async function backupDatabase({ client, url }: Database, path: string): Promise<void> {
  if (!url.startsWith("file:")) {
    throw new DatabaseError("UNAVAILABLE", `the database ${url} is no file: its server makes the backups`);
  }
  if (existsSync(path)) throw new DatabaseError("UNAVAILABLE", `the file ${path} exists already`);
  const unfinished = `${path}.unfinished`;
  try {
    await rm(unfinished, { force: true });
    await client.execute({ sql: "VACUUM INTO ?", args: [unfinished] });
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new DatabaseError("UNAVAILABLE", `the backup ${path} cannot be written`, { cause });
  }
}
