import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatabaseError } from "./errors.js";
import { openDatabase } from "./open-database.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-database-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("openDatabase", () => {
  it("makes the file and the folders above it", async () => {
    const path = join(folder, "new", "folder", "stadtlotse.db");
    const database = await openDatabase({ url: `file:${path}` });
    expect(existsSync(path)).toBe(true);
    await database.close();
  });

  it("keeps what was written over a close, and waits for queued writes before it", async () => {
    const url = `file:${join(folder, "stadtlotse.db")}`;
    const first = await openDatabase({ url });
    const create = first.writes.run(() => first.client.execute("CREATE TABLE notes (text TEXT)"));
    const insert = first.writes.run(() => first.client.execute("INSERT INTO notes VALUES ('bleibt')"));
    await first.close();
    await Promise.all([create, insert]);

    const second = await openDatabase({ url });
    expect((await second.client.execute("SELECT text FROM notes")).rows).toMatchObject([{ text: "bleibt" }]);
    await second.close();
  });

  it("loses no acknowledged write and checks references in a file", async () => {
    const database = await openDatabase({ url: `file:${join(folder, "stadtlotse.db")}` });
    const read = async (pragma: string) =>
      Object.values((await database.client.execute(`PRAGMA ${pragma}`)).rows[0] ?? {})[0];
    expect(await read("journal_mode")).toBe("wal");
    expect(await read("synchronous")).toBe(2); // FULL
    expect(await read("foreign_keys")).toBe(1);
    await database.close();
  });

  it("waits for the disk with every write but a lazy one", async () => {
    const database = await openDatabase({ url: `file:${join(folder, "stadtlotse.db")}` });
    const synchronous = async () =>
      (await database.client.execute("PRAGMA synchronous")).rows[0]?.synchronous;
    const failing = () => synchronous().then((value) => Promise.reject(new Error(`failed at ${value}`)));
    expect(await database.writes.run(synchronous)).toBe(2); // FULL
    expect(await database.writes.run(synchronous, { lazy: true })).toBe(1); // NORMAL
    await expect(database.writes.run(failing, { lazy: true })).rejects.toThrow("failed at 1");
    expect(await database.writes.run(synchronous)).toBe(2);
    await database.close();
  });

  it("says which database cannot be opened", async () => {
    const path = join(folder, "no-database.db");
    await writeFile(path, "This is a letter, no database. ".repeat(40));
    const opening = openDatabase({ url: `file:${path}` });
    await expect(opening).rejects.toBeInstanceOf(DatabaseError);
    await expect(opening).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining(path),
      cause: expect.any(Error),
    });
  });

  it("writes and reads on after another process held the lock for too long", {
    timeout: 30_000,
  }, async () => {
    const url = `file:${join(folder, "stadtlotse.db")}`;
    const [database, other] = [await openDatabase({ url }), await openDatabase({ url })];
    const write = (text: string) => database.writes.run(() => database.client.batch([text], "write"));
    await write("CREATE TABLE notes (text TEXT)");
    const tooEarly = sql`INSERT INTO notes VALUES ('zu früh')`;
    const transaction = await other.client.transaction("write");
    // a query builder wraps what the database says
    await expect(database.writes.run(async () => database.orm.run(tooEarly))).rejects.toMatchObject({
      code: "LOCKED",
    });
    await transaction.rollback();
    await write("INSERT INTO notes VALUES ('danach')");
    const [{ rows } = { rows: [] }] = await database.client.batch(["SELECT text FROM notes"], "read");
    expect(rows).toMatchObject([{ text: "danach" }]);
    await other.close();
    await database.close();
  });
});
