import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openKnowledgeBase } from "../open-knowledge-base.js";

let folder: string;
let database: Database;
/** For each write whether it left the disk to a later one. */
let lazy: boolean[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "settle-"));
  const opened = await openDatabase({ url: `file:${join(folder, ".kb.db")}` });
  lazy = [];
  const run: Database["writes"]["run"] = (task, options) => {
    lazy.push(options?.lazy ?? false);
    return opened.writes.run(task, options);
  };
  database = { ...opened, writes: { ...opened.writes, run } };
});

afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

it("waits for the disk once for all files that it took in, and never for files that are stored", async () => {
  const knowledgeBase = await openKnowledgeBase(database);
  for (const name of ["a", "b", "c"]) await writeFile(join(folder, `${name}.txt`), `Text der Datei ${name}.`);
  lazy.length = 0;
  await knowledgeBase.ingestPaths([folder]);
  expect(lazy.at(-1)).toBe(false);
  expect(lazy.filter((isLazy) => !isLazy)).toHaveLength(1);
  lazy.length = 0;
  await knowledgeBase.ingestPaths([folder]);
  expect(lazy).toEqual([]);
});

it("has the facts on the disk that it took in", async () => {
  const knowledgeBase = await openKnowledgeBase(database);
  const statements = Array.from({ length: 600 }, (_, number) => ({
    factId: `f${number}`,
    revision: 1,
    title: "Fakt",
    text: `Der Fakt hat die Nummer ${number}.`,
    variants: [],
    visibility: "public" as const,
    source: "test",
  }));
  lazy.length = 0;
  await knowledgeBase.upsertStatements(statements);
  const settled = lazy.indexOf(false);
  const { rows } = await database.client.execute("SELECT count(*) AS n FROM kb_statements");
  expect(rows).toMatchObject([{ n: 600 }]);
  expect(settled).toBeGreaterThan(0);
});
