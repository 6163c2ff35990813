import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isMigrated, migrateDatabase } from "./migrate.js";
import { type Database, openDatabase } from "./open-database.js";

const table = "room_migrations";
const first = "CREATE TABLE notes (text TEXT NOT NULL)";
const second = "ALTER TABLE notes ADD COLUMN author TEXT";

let parent: string;
let database: Database;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "stadtlotse-migrations-"));
  database = await openDatabase({ url: `file:${join(parent, "stadtlotse.db")}` });
});
afterEach(async () => {
  await database.close();
  await rm(parent, { recursive: true, force: true });
});

/** The migrations of one release, as drizzle writes them. */
async function release(name: string, statements: readonly string[]): Promise<string> {
  const folder = join(parent, name);
  await mkdir(join(folder, "meta"), { recursive: true });
  const entries = statements.map((_, idx) => ({
    idx,
    version: "6",
    when: 1_000 * (idx + 1),
    tag: `000${idx}_step`,
    breakpoints: true,
  }));
  await writeFile(
    join(folder, "meta", "_journal.json"),
    JSON.stringify({ version: "7", dialect: "sqlite", entries }),
  );
  for (const [index, sql] of statements.entries()) await writeFile(join(folder, `000${index}_step.sql`), sql);
  return folder;
}

async function columns(): Promise<unknown[]> {
  return (await database.client.execute("SELECT name FROM pragma_table_info('notes')")).rows.map(
    ({ name }) => name,
  );
}

describe("migrateDatabase", () => {
  it("brings an empty database to the newest state, and does nothing the second time", async () => {
    const folder = await release("new", [first, second]);
    expect(await isMigrated(database, { folder, table })).toBe(false);
    await migrateDatabase(database, { folder, table });
    await migrateDatabase(database, { folder, table });
    expect(await columns()).toEqual(["text", "author"]);
    expect(await isMigrated(database, { folder, table })).toBe(true);
  });

  it("carries an older database on and keeps its rows", async () => {
    await migrateDatabase(database, { folder: await release("old", [first]), table });
    await database.client.execute("INSERT INTO notes VALUES ('alt')");
    const folder = await release("new", [first, second]);
    expect(await isMigrated(database, { folder, table })).toBe(false);
    await migrateDatabase(database, { folder, table });
    expect((await database.client.execute("SELECT * FROM notes")).rows).toMatchObject([
      { text: "alt", author: null },
    ]);
  });

  it("refuses a database of a newer release and leaves it as it is", async () => {
    await migrateDatabase(database, { folder: await release("new", [first, second]), table });
    const folder = await release("old", [first]);
    await expect(migrateDatabase(database, { folder, table })).rejects.toMatchObject({
      code: "NEWER_SCHEMA",
      message: expect.stringContaining(database.url),
    });
    expect(await columns()).toEqual(["text", "author"]);
  });

  it("keeps the lists of two rooms apart", async () => {
    await migrateDatabase(database, { folder: await release("notes", [first]), table });
    const folder = await release("letters", ["CREATE TABLE letters (text TEXT)"]);
    await migrateDatabase(database, { folder, table: "other_migrations" });
    expect(await isMigrated(database, { folder, table: "other_migrations" })).toBe(true);
  });

  it("undoes a step that fails half-way", async () => {
    await migrateDatabase(database, { folder: await release("old", [first]), table });
    const broken = [first, `${second};\n--> statement-breakpoint\nCREATE TABLE notes (text TEXT)`];
    const folder = await release("broken", broken);
    await expect(migrateDatabase(database, { folder, table })).rejects.toThrow();
    expect(await columns()).toEqual(["text"]);
  });
});
