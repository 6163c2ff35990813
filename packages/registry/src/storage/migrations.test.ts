import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Database, migrateDatabase, openDatabase } from "@stadtlotse/database";
import { facts as referenceFacts } from "@stadtlotse/domain/reference/facts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRegistry } from "../open-registry.js";

const migrations = fileURLToPath(new URL("../../drizzle", import.meta.url));
const [fact] = referenceFacts as [(typeof referenceFacts)[number]];

let database: Database;
let folder: string;
beforeEach(async () => {
  database = await openDatabase({ url: ":memory:" });
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

/** The tables as they were after the first so many migrations. */
async function migrateTo(count: number): Promise<void> {
  cpSync(migrations, folder, { recursive: true });
  const path = join(folder, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8")) as { entries: unknown[] };
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  await migrateDatabase(database, { folder, table: "registry_migrations" });
}

describe("a database of an earlier version", () => {
  it("keeps its tickets, proposals and edited facts when all records move into one table", async () => {
    await migrateTo(2);
    const at = "2026-11-01T10:00:00.000Z";
    const edited = { ...fact, statement: "So sagt es die Geschäftsstelle." };
    await database.client.batch([
      {
        sql: "INSERT INTO facts (id, revision, content, edited_by_office) VALUES (?, 4, ?, 1)",
        args: [fact.id, JSON.stringify(edited)],
      },
      {
        sql: "INSERT INTO tickets (id, version, owner, created_at, content) VALUES ('t', 3, 'hash', ?, ?)",
        args: [at, JSON.stringify({ state: "assigned", topics: [], updatedAt: at })],
      },
    ]);

    const registry = await openRegistry(database);
    await expect(registry.tickets.find("t")).resolves.toEqual({
      id: "t",
      state: "assigned",
      topics: [],
      version: 3,
      createdAt: at,
      updatedAt: at,
    });
    await expect(registry.facts.find(fact.id)).resolves.toEqual({
      fact: edited,
      version: 4,
      editedByOffice: true,
      withdrawn: false,
    });
  });
});
