import { LibsqlError } from "@libsql/client";
import { openDatabase } from "@stadtlotse/database";
import { describe, expect, it } from "vitest";
import { explain, writeBatch } from "./write-batch.js";

describe("writeBatch", () => {
  it("writes all statements or none", async () => {
    const database = await openDatabase({ url: ":memory:" });
    await writeBatch(database, ["CREATE TABLE t (a INTEGER NOT NULL)"]);
    await expect(
      writeBatch(database, ["INSERT INTO t VALUES (1)", "INSERT INTO t VALUES (NULL)"]),
    ).rejects.toThrow();
    const { rows } = await database.client.execute("SELECT count(*) AS n FROM t");
    expect(rows[0]?.n).toBe(0);
    await database.close();
  });
});

describe("explain", () => {
  it.each([
    { sqlite: "SQLITE_BUSY", code: "LOCKED" },
    { sqlite: "SQLITE_BUSY_SNAPSHOT", code: "LOCKED" },
    { sqlite: "SQLITE_FULL", code: "FULL" },
    { sqlite: "SQLITE_READONLY_DIRECTORY", code: "READ_ONLY" },
  ])("turns $sqlite into $code and names the database", ({ sqlite, code }) => {
    const explained = explain(new LibsqlError("message", sqlite), "file:kb.db");
    expect(explained).toMatchObject({
      name: "DatabaseError",
      code,
      message: expect.stringContaining("file:kb.db"),
    });
  });

  it("leaves other errors as they are", () => {
    const error = new LibsqlError("message", "SQLITE_CONSTRAINT_NOTNULL");
    expect(explain(error, "file:kb.db")).toBe(error);
  });
});
