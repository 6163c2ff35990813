import { openDatabase } from "@stadtlotse/database";
import { describe, expect, it } from "vitest";
import { writeBatch } from "./write-batch.js";

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
