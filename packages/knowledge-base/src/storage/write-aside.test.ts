import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withWriterAside } from "./write-aside.js";
import { writeBatch } from "./write-batch.js";

let folder: string;
let database: Database;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-aside-"));
  database = await openDatabase({ url: `file:${join(folder, "kb.db")}` });
  await writeBatch(database, ["CREATE TABLE notes (text TEXT NOT NULL, bytes BLOB)"]);
});

afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function notes(): Promise<unknown[]> {
  return (await database.client.execute("SELECT text FROM notes")).rows.map(({ text }) => text);
}

it("writes in the order in which it was told, and is seen at once", async () => {
  await withWriterAside(database, async (bulk) => {
    const write = (text: string, lazy: boolean) =>
      writeBatch(bulk, [{ sql: "INSERT INTO notes VALUES (?, ?)", args: [text, Buffer.from(text)] }], {
        lazy,
      });
    await Promise.all([write("a", true), write("b", false), write("c", true)]);
    expect(await notes()).toEqual(["a", "b", "c"]);
    const [result] = await writeBatch(bulk, ["UPDATE notes SET text = text || '!' RETURNING text"], {
      lazy: true,
    });
    expect(result?.rows.map(({ text }) => text)).toEqual(["a!", "b!", "c!"]);
  });
});

it("writes all statements or none, and names a fault as the database does", async () => {
  const statements = ["INSERT INTO notes (text) VALUES ('a')", "INSERT INTO notes (text) VALUES (NULL)"];
  await withWriterAside(database, async (bulk) => {
    await expect(writeBatch(bulk, statements, { lazy: true })).rejects.toMatchObject({
      name: "LibsqlError",
      code: expect.stringContaining("SQLITE_CONSTRAINT"),
    });
    expect(await notes()).toEqual([]);
    await writeBatch(bulk, statements.slice(0, 1), { lazy: true });
  });
  expect(await notes()).toEqual(["a"]);
});

it("says that another process is writing, and goes on when that is over", async () => {
  const other = await openDatabase({ url: database.url });
  const write = { sql: "INSERT INTO notes (text) VALUES ('a')", args: [] };
  await withWriterAside(database, async (bulk) => {
    const transaction = await other.client.transaction("write");
    await expect(writeBatch(bulk, [write], { lazy: true })).rejects.toMatchObject({ code: "LOCKED" });
    await transaction.rollback();
    await writeBatch(bulk, [write], { lazy: true });
  });
  expect(await notes()).toEqual(["a"]);
  await other.close();
});
