import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KnowledgeBase } from "../knowledge-base.js";
import { openKnowledgeBase } from "../open-knowledge-base.js";

let folder: string;
let url: string;
let database: Database;
let knowledgeBase: KnowledgeBase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "faults-"));
  url = `file:${join(folder, ".kb.db")}`;
  database = await openDatabase({ url });
  knowledgeBase = await openKnowledgeBase(database);
  await writeFile(join(folder, "a.txt"), "Die Quote beträgt 70 Prozent.");
  await knowledgeBase.ingestPaths([folder]);
  await writeFile(join(folder, "a.txt"), "Die Quote beträgt 80 Prozent.\n\n".repeat(4_000));
});

afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function find(base = knowledgeBase): Promise<string | undefined> {
  const [best] = await base.retrieve("Wie hoch ist die Quote?", { visibility: "public", limit: 1 });
  return best?.text.slice(0, "Die Quote beträgt 80 Prozent.".length);
}

/** Gives what takes the fault away again. */
async function fillDisk(): Promise<() => Promise<unknown>> {
  const { rows } = await database.client.execute("PRAGMA page_count");
  await database.client.execute(`PRAGMA max_page_count = ${Number(rows[0]?.page_count) + 4}`);
  return () => database.client.execute("PRAGMA max_page_count = 1000000");
}

async function forbidWriting(): Promise<() => Promise<unknown>> {
  await database.client.execute("PRAGMA query_only = ON");
  return () => database.client.execute("PRAGMA query_only = OFF");
}

async function writeElsewhere(): Promise<() => Promise<unknown>> {
  const other = await openDatabase({ url });
  const transaction = await other.client.transaction("write");
  return async () => {
    await transaction.rollback();
    await other.close();
  };
}

describe("a database that cannot be written", { timeout: 60_000 }, () => {
  it.each([
    { name: "a full disk", arrange: fillDisk, code: "FULL" },
    { name: "a folder without rights", arrange: forbidWriting, code: "READ_ONLY" },
    { name: "another process that does not end", arrange: writeElsewhere, code: "LOCKED" },
  ])(
    "because of $name is named, stays as it was, and goes on when that is over",
    async ({ arrange, code }) => {
      const mend = await arrange();
      await expect(knowledgeBase.ingestPaths([folder])).rejects.toMatchObject({
        name: "DatabaseError",
        code,
        message: expect.stringContaining(url),
      });
      expect(await find()).toBe("Die Quote beträgt 70 Prozent.");
      expect((await knowledgeBase.check()).faults).toEqual([]);
      await mend();
      await knowledgeBase.ingestPaths([folder]);
      expect(await find()).toBe("Die Quote beträgt 80 Prozent.");
      expect((await knowledgeBase.check()).faults).toEqual([]);
    },
  );
});

describe("two processes on one file", { timeout: 60_000 }, () => {
  it("both write, and agree in the end", async () => {
    const other = await openDatabase({ url });
    const otherBase = await openKnowledgeBase(other);
    await writeFile(join(folder, "b.txt"), "Der Leerstand sinkt.\n\n".repeat(3_000));
    await Promise.all([
      knowledgeBase.ingestPaths([join(folder, "a.txt")]),
      otherBase.ingestPaths([join(folder, "b.txt")]),
      otherBase.rebuildIndex(),
      knowledgeBase.rebuildIndex(),
    ]);
    expect((await otherBase.check()).faults).toEqual([]);
    expect(await find(otherBase)).toBe("Die Quote beträgt 80 Prozent.");
    expect(await knowledgeBase.listDocuments("public")).toHaveLength(2);
    await other.close();
  });
});

describe("a database of a newer version", () => {
  it("is refused with a sentence and left as it is", async () => {
    const { client } = database;
    await client.execute("INSERT INTO kb_migrations (hash, created_at) VALUES ('newer', 9999999999999)");
    await expect(openKnowledgeBase(database)).rejects.toMatchObject({ code: "NEWER_SCHEMA" });
    await client.execute("DELETE FROM kb_migrations WHERE hash = 'newer'");
    expect(await find(await openKnowledgeBase(database))).toBe("Die Quote beträgt 70 Prozent.");
  });
});
