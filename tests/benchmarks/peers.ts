import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { openDatabase } from "@stadtlotse/database";
import { analyzeText, fold } from "@stadtlotse/knowledge-base";
import { Document, type Id } from "flexsearch";
import lunr from "lunr";
import MiniSearch from "minisearch";
import type { BenchEngine, BenchHit, BenchPassage } from "./bench-engine.js";
import { openIndexEngine } from "./engine-index.js";
import { openKnowledgeBaseEngine } from "./engine-knowledge-base.js";

/** Engines that rank the same corpus beside ours: each as its documents advise, German where it has German. */
export const peers: readonly { name: string; open: () => Promise<BenchEngine> }[] = [
  { name: "stadtlotse", open: openKnowledgeBaseEngine },
  { name: "stadtlotse, ranking alone", open: async () => openIndexEngine() },
  { name: "minisearch, as it comes", open: async () => openMiniSearch(false) },
  { name: "minisearch, German stems, fuzzy .2", open: async () => openMiniSearch(true) },
  { name: "orama, our analyser", open: async () => openOrama() },
  { name: "flexsearch, our analyser", open: async () => openFlexSearch() },
  { name: "lunr, our analyser", open: async () => openLunr() },
  { name: "fts5, raw words", open: () => openFts5((text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) },
  { name: "fts5, folded stems", open: () => openFts5(analyzeText) },
];

function openMiniSearch(german: boolean): BenchEngine {
  const index = new MiniSearch<BenchPassage>({
    fields: ["title", "text"],
    ...(german ? { tokenize: analyzeText, searchOptions: { tokenize: analyzeText, fuzzy: 0.2 } } : {}),
  });
  return inMemory(
    (passages) => index.addAll(passages),
    (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => toHit(id)),
  );
}

function openOrama(): BenchEngine {
  const index = create({ schema: { id: "string", text: "string" } });
  return {
    async add(passages) {
      await insertMultiple(
        index,
        passages.map(({ id, title, text }) => ({ id, text: analyzeText(`${title} ${text}`).join(" ") })),
      );
    },
    async search(query, limit) {
      const term = analyzeText(query).join(" ");
      const { hits } = await searchOrama(index, { term, properties: ["text"], limit });
      return hits.map(({ id }) => toHit(id));
    },
    async close() {},
  };
}

function openFlexSearch(): BenchEngine {
  const index = new Document({ document: { id: "id", index: ["text"] }, encode: analyzeText });
  return inMemory(
    (passages) => {
      for (const { id, title, text } of passages) index.add({ id, text: `${title} ${text}` });
    },
    (query, limit) =>
      index.search(query, { limit, suggest: true }).flatMap(({ result }) => result.map(toHit)),
  );
}

function openLunr(): BenchEngine {
  let index: lunr.Index | undefined;
  return inMemory(
    (passages) => {
      index = lunr((builder) => {
        // The words are analysed before they come here.
        builder.pipeline.reset();
        builder.searchPipeline.reset();
        builder.ref("id");
        builder.field("title");
        builder.field("text");
        for (const { id, title, text } of passages) {
          builder.add({ id, title: analyzeText(title).join(" "), text: analyzeText(text).join(" ") });
        }
      });
    },
    (query, limit) => {
      const found = index?.query((parsed) => parsed.term(analyzeText(query), {})) ?? [];
      return found.slice(0, limit).map(({ ref }) => toHit(ref));
    },
  );
}

async function openFts5(analyze: (text: string) => string[]): Promise<BenchEngine> {
  const database = await openDatabase({ url: ":memory:" });
  await database.client.execute("CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, words)");
  return {
    async add(passages) {
      await database.client.batch(
        passages.map(({ id, title, text }) => ({
          sql: "INSERT INTO passages VALUES (?, ?)",
          args: [id, analyze(`${title} ${text}`).join(" ")],
        })),
        "write",
      );
    },
    async search(query, limit) {
      const match = analyze(query)
        .map((word) => `"${word}"`)
        .join(" OR ");
      if (match === "") return [];
      const { rows } = await database.client.execute({
        sql: "SELECT id, bm25(passages) AS score FROM passages WHERE passages MATCH ? ORDER BY score LIMIT ?",
        args: [match, limit],
      });
      return rows.map(({ id }) => toHit(String(id)));
    },
    close: () => database.close(),
  };
}

function inMemory(
  add: (passages: readonly BenchPassage[]) => void,
  search: (query: string, limit: number) => BenchHit[],
): BenchEngine {
  return {
    add: async (passages) => add(passages),
    search: async (query, limit) => search(query, limit),
    close: async () => {},
  };
}

/** None of the peers chooses sentences. */
function toHit(id: Id): BenchHit {
  return { id: String(id), sentences: [] };
}
