import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openKnowledgeBase } from "../open-knowledge-base.js";

const program = fileURLToPath(new URL("../testing/ingest-until-killed.ts", import.meta.url));
const files = 60;
/** So many files of this length are written by a thread. */
const filler = "Ein Absatz über die Nutzung leerer Läden.\n\n".repeat(250);

let folder: string;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "interrupted-"));
  url = `file:${join(folder, ".kb.db")}`;
});

afterEach(() => rm(folder, { recursive: true }));

describe("an ingest that is killed", { timeout: 120_000 }, () => {
  it("loses no file that it named, leaves index and documents in agreement, and goes on the next time", async () => {
    for (let index = 0; index < files; index += 1) {
      await writeFile(
        join(folder, `${index}.txt`),
        `Dokument ${index} handelt von Leerstand Nummer ${index}.\n\n${filler}`,
      );
    }
    const acknowledged = new Set<string>();
    for (const afterFiles of [1, 7, 20]) {
      for (const path of await ingestUntil(afterFiles)) acknowledged.add(path);
      const database = await openDatabase({ url });
      const knowledgeBase = await openKnowledgeBase(database);
      const stored = new Set(
        (await knowledgeBase.listDocuments("members")).map(({ source }) => join(folder, source)),
      );
      expect([...acknowledged].filter((path) => !stored.has(path))).toEqual([]);
      expect((await knowledgeBase.check()).faults).toEqual([]);
      await database.close();
    }
    const database = await openDatabase({ url });
    const knowledgeBase = await openKnowledgeBase(database);
    const { totals } = await knowledgeBase.ingestPaths([folder]);
    expect(totals.unchanged).toBeGreaterThanOrEqual(acknowledged.size);
    expect(totals.unchanged + totals.added).toBe(files);
    await database.close();
  });
});

/** Kills the process at once when it has named so many new files; gives all that it named. */
async function ingestUntil(count: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ["--conditions=@stadtlotse/source", "--import", "tsx", program, url, folder],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const named: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    named.push(line);
    if (named.length === count) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return named;
}
