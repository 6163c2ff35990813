import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backupDatabase } from "./backup-database.js";
import { type Database, openDatabase } from "./open-database.js";
import { restoreDatabase } from "./restore-database.js";

const now = new Date("2026-11-22T10:00:00Z");

let folder: string;
let url: string;
let backup: string;
let open: Database[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-backup-"));
  url = `file:${join(folder, "stadtlotse.db")}`;
  backup = join(folder, "backup.db");
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((database) => database.close()));
  await rm(folder, { recursive: true, force: true });
});

async function openWith(...names: string[]): Promise<Database> {
  const database = await openDatabase({ url });
  open.push(database);
  await database.client.execute("CREATE TABLE IF NOT EXISTS registry_migrations (id)");
  await database.client.execute("CREATE TABLE IF NOT EXISTS people (name)");
  for (const name of names) await database.client.execute("INSERT INTO people VALUES (?)", [name]);
  return database;
}

async function namesIn(path: string): Promise<unknown[]> {
  const database = await openDatabase({ url: `file:${path}` });
  const { rows } = await database.client.execute("SELECT name FROM people");
  await database.close();
  return rows.map(({ name }) => name);
}

describe("a backup", () => {
  it("holds what was written, also what only stands in the log, and nothing that came after", async () => {
    const database = await openWith("Ada");
    await backupDatabase(database, backup);
    await database.client.execute("INSERT INTO people VALUES ('Grace')");
    expect(await namesIn(backup)).toEqual(["Ada"]);
  });

  it("never takes the place of another file, and leaves no half one behind", async () => {
    const database = await openWith("Ada");
    await writeFile(backup, "precious");
    await expect(backupDatabase(database, backup)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(await readFile(backup, "utf8")).toBe("precious");
    const nowhere = join(folder, "missing", "backup.db");
    await expect(backupDatabase(database, nowhere)).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });

  it("takes the place of a database that nobody has open, which is kept beside it", async () => {
    const database = await openWith("Ada");
    await backupDatabase(database, backup);
    await database.client.execute("INSERT INTO people VALUES ('Grace')");
    const target = join(folder, "target.db");
    await backupDatabase(database, target);
    const former = await restoreDatabase(backup, `file:${target}`, now);
    expect(await namesIn(target)).toEqual(["Ada"]);
    expect(await namesIn(former ?? "")).toEqual(["Ada", "Grace"]);
    expect(await namesIn(backup)).toEqual(["Ada"]);
  });

  it("becomes the database where there was none", async () => {
    const database = await openWith("Ada");
    await backupDatabase(database, backup);
    const elsewhere = join(folder, "other", "place.db");
    expect(await restoreDatabase(backup, `file:${elsewhere}`, now)).toBeUndefined();
    expect(await namesIn(elsewhere)).toEqual(["Ada"]);
  });
});

describe("a restore", () => {
  it("is refused while a process has the database open, and changes nothing", async () => {
    const database = await openWith("Ada");
    await backupDatabase(database, backup);
    await database.client.execute("INSERT INTO people VALUES ('Grace')");
    await expect(restoreDatabase(backup, url, now)).rejects.toMatchObject({ code: "LOCKED" });
    await database.client.execute("INSERT INTO people VALUES ('Emmy')");
    const { rows } = await database.client.execute("SELECT name FROM people");
    expect(rows.map(({ name }) => name)).toEqual(["Ada", "Grace", "Emmy"]);
    expect(existsSync(`${join(folder, "stadtlotse.db")}.unfinished`)).toBe(false);
  });

  it.each([
    { name: "a missing file", content: undefined },
    { name: "an empty file", content: "" },
    { name: "a text", content: "SQLite format 4" },
  ])("is refused for $name", async ({ content }) => {
    if (content !== undefined) await writeFile(backup, content);
    await expect(restoreDatabase(backup, url, now)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(existsSync(join(folder, "stadtlotse.db"))).toBe(false);
  });

  it("is refused for a file that was damaged", async () => {
    const database = await openWith(...Array.from({ length: 500 }, (_, at) => `Person ${at}`.repeat(20)));
    await backupDatabase(database, backup);
    const bytes = await readFile(backup);
    bytes.fill(0xff, 8192, 8192 + 4096);
    await writeFile(backup, bytes);
    await expect(restoreDatabase(backup, `file:${join(folder, "b.db")}`, now)).rejects.toMatchObject({
      code: "UNAVAILABLE",
    });
  });

  it("and a backup are the server's own where the database lies on one", async () => {
    await expect(restoreDatabase(backup, "libsql://a.example", now)).rejects.toThrow("its server");
    const memory = await openDatabase({ url: ":memory:" });
    open.push(memory);
    await expect(backupDatabase(memory, backup)).rejects.toThrow("is no file");
  });
});
