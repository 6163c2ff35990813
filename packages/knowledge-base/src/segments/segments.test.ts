import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KnowledgeBase, StatementInput } from "../knowledge-base.js";
import { openKnowledgeBase } from "../open-knowledge-base.js";

const words = "Förderung Leerstand Innenstadt Quartier Mitglied Netzwerk Tagung Antrag Frist Kommune".split(
  " ",
);

let folder: string;
let database: Database;
let knowledgeBase: KnowledgeBase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "segments-"));
  database = await openDatabase({ url: `file:${join(folder, "kb.db")}` });
  knowledgeBase = await openKnowledgeBase(database);
});

afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

function statement(
  factId: string,
  text: string,
  visibility: Visibility = "public",
  revision = 1,
): StatementInput {
  return { factId, revision, title: "Netzwerk", text, variants: [], visibility, source: "test" };
}

async function segmentCount(): Promise<number> {
  const { rows } = await database.client.execute("SELECT count(*) AS n FROM kb_segments");
  return Number(rows[0]?.n);
}

describe("the stored index", { timeout: 30_000 }, () => {
  it("stays small in segments and finds the same after many changes", async () => {
    for (let index = 0; index < 30; index += 1) {
      await knowledgeBase.upsertStatements([
        statement(`fact-${index}`, `Die Tagung Nummer ${index} ist öffentlich.`),
      ]);
    }
    await knowledgeBase.removeStatements(["fact-3"]);
    expect(await segmentCount()).toBeLessThanOrEqual(9);
    expect(await knowledgeBase.retrieve("Tagung", { visibility: "public", limit: 50 })).toHaveLength(29);
    expect((await knowledgeBase.check()).faults).toEqual([]);
  });

  it("is seen by another process as soon as a change is committed", async () => {
    const elsewhere = await openDatabase({ url: `file:${join(folder, "kb.db")}` });
    const other = await openKnowledgeBase(elsewhere);
    expect(await other.retrieve("Tagung", { visibility: "public", limit: 1 })).toEqual([]);
    await knowledgeBase.upsertStatements([statement("fact", "Die Tagung ist öffentlich.")]);
    expect(await other.retrieve("Tagung", { visibility: "public", limit: 1 })).toHaveLength(1);
    await knowledgeBase.removeStatements(["fact"]);
    expect(await other.retrieve("Tagung", { visibility: "public", limit: 1 })).toEqual([]);
    await elsewhere.close();
  });

  it("finds what was just written, also while an older search is still loading", async () => {
    for (let index = 0; index < 20; index += 1) {
      const running = knowledgeBase.retrieve("Tagung", { visibility: "public", limit: 50 });
      await knowledgeBase.upsertStatements([statement(`fact-${index}`, "Die Tagung ist öffentlich.")]);
      const found = await knowledgeBase.retrieve("Tagung", { visibility: "public", limit: 50 });
      expect(found).toHaveLength(index + 1);
      await running;
    }
  });

  it("is repaired by building it anew from what is stored", async () => {
    await writeFile(join(folder, "a.txt"), "KOPF\n\n- Erstens der Leerstand\n- Zweitens die Tagung\n");
    await knowledgeBase.ingestPaths([folder]);
    await knowledgeBase.upsertStatements([statement("fact", "Der Leerstand sinkt.", "members")]);
    const before = await knowledgeBase.retrieve("Leerstand", { visibility: "members", limit: 5 });
    await database.client.execute("DELETE FROM kb_segments");
    expect((await knowledgeBase.check()).faults).toEqual(["2 Textstellen fehlen im Suchindex."]);
    await knowledgeBase.rebuildIndex();
    expect((await knowledgeBase.check()).faults).toEqual([]);
    expect(await knowledgeBase.retrieve("Leerstand", { visibility: "members", limit: 5 })).toEqual(before);
  });

  it("is built anew where an older program wrote it", async () => {
    await knowledgeBase.upsertStatements([statement("fact", "Die Tagung ist öffentlich.")]);
    await database.client.batch([
      "UPDATE kb_segment_parts SET bytes = x'0102'",
      "UPDATE kb_index SET generation = generation + 1",
    ]);
    expect(await knowledgeBase.retrieve("Tagung", { visibility: "public", limit: 1 })).toHaveLength(1);
  });

  it("shows everyone the same, whatever members' content comes and goes", async () => {
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
      .map((list) => `${list.join(" ")}.`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.array(fc.constantFrom(...words, "Förderug", "Mitgliedsnetzwerk"), { minLength: 1, maxLength: 4 }),
        async (open, closed, query) => {
          const memory = await openDatabase({ url: ":memory:" });
          const base = await openKnowledgeBase(memory);
          const ask = () => base.retrieve(query.join(" "), { visibility: "public", limit: 20 });
          await base.upsertStatements(open.map((line, index) => statement(`open-${index}`, line)));
          const before = await ask();
          await base.upsertStatements(
            closed.map((line, index) => statement(`closed-${index}`, line, "members")),
          );
          expect(await ask()).toEqual(before);
          await base.removeStatements(closed.map((_, index) => `closed-${index}`));
          expect(await ask()).toEqual(before);
          await memory.close();
        },
      ),
      { numRuns: 20 },
    );
  });
});
