import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openKnowledgeBase } from "../open-knowledge-base.js";

const program = fileURLToPath(new URL("../testing/write-until-killed.ts", import.meta.url));
const kills = 20;
/** So long after a version was named, at most: a moment of a write, a merge or a rebuild. */
const longestMs = 60;

let folder: string;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "killed-"));
  url = `file:${join(folder, "kb.db")}`;
});

afterEach(() => rm(folder, { recursive: true }));

it("loses nothing and stays whole, whenever it is killed", { timeout: 180_000 }, async () => {
  let newest = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const acknowledged = await writeAndKill(newest + 1, kill % 4, kill % 2 === 0);
    const stored = await inspect();
    for (const version of acknowledged)
      expect(stored.get(`document-${version % 12}`)).toBeGreaterThanOrEqual(version);
    newest = Math.max(newest, ...stored.values());
  }
  expect(newest).toBeGreaterThan(kills);
  const database = await openDatabase({ url });
  await (await openKnowledgeBase(database)).rebuildIndex();
  const { rows } = await database.client.execute(`SELECT
    (SELECT count(*) FROM kb_passages) - (SELECT sum(passages) FROM kb_documents) AS passages,
    (SELECT count(*) FROM kb_document_texts) - (SELECT count(*) FROM kb_documents) AS texts,
    (SELECT count(*) FROM kb_segment_parts) - (SELECT sum(parts) FROM kb_segments) AS parts`);
  expect(rows).toMatchObject([{ passages: 0, texts: 0, parts: 0 }]); // nothing is left behind
  await database.close();
});

/** Gives the versions that were named before the process died, at a moment of no one's choosing after so many of them. */
async function writeAndKill(firstVersion: number, versions: number, isAside: boolean): Promise<number[]> {
  const child = spawn(
    process.execPath,
    [
      "--conditions=@stadtlotse/source",
      "--import",
      "tsx",
      program,
      url,
      String(firstVersion),
      isAside ? "aside" : "here",
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const named: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== "ready") named.push(Number(line));
    if (named.length === versions) setTimeout(() => child.kill("SIGKILL"), Math.random() * longestMs);
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return named;
}

/** The version of each document; each must be whole, and the index must agree. */
async function inspect(): Promise<Map<string, number>> {
  const database = await openDatabase({ url });
  const knowledgeBase = await openKnowledgeBase(database);
  expect((await knowledgeBase.check()).faults).toEqual([]);
  const versions = new Map<string, number>();
  for (const { id, source, passages } of await knowledgeBase.listDocuments("members")) {
    const stored = await knowledgeBase.readDocumentText(id, "members");
    expect(stored?.text).toBe(`Fassung ${source} von ${id}.\n`.repeat(passages));
    versions.set(id, Number(source));
  }
  await database.close();
  return versions;
}
