import { fileURLToPath } from "node:url";
import { type Database, migrateDatabase, openDatabase } from "@stadtlotse/database";

/** A database in memory with the registry's tables and nothing in them. */
export async function openTestDatabase(): Promise<Database> {
  const database = await openDatabase({ url: ":memory:" });
  const folder = fileURLToPath(new URL("../../drizzle", import.meta.url));
  await migrateDatabase(database, { folder, table: "registry_migrations" });
  return database;
}
