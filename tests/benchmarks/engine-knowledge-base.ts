import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@stadtlotse/database";
import { openKnowledgeBase } from "@stadtlotse/knowledge-base";
import type { BenchEngine } from "./bench-engine.js";

/** The whole knowledge base on a fresh database file: stored, indexed and read back as in service. */
export async function openKnowledgeBaseEngine(): Promise<BenchEngine> {
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-bench-"));
  const database = await openDatabase({ url: `file:${join(folder, "bench.db")}` });
  const knowledgeBase = await openKnowledgeBase(database);
  return {
    async add(passages) {
      await knowledgeBase.upsertStatements(
        passages.map(({ id, title, text }) => ({
          factId: id,
          revision: 1,
          title,
          text,
          variants: [],
          visibility: "public",
          source: "bench",
        })),
      );
    },
    async search(query, limit) {
      const found = await knowledgeBase.retrieve(query, { visibility: "public", limit });
      return found.map(({ factId = "", sentences, confidence }) => ({ id: factId, sentences, confidence }));
    },
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
