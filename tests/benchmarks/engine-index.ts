import { buildSegment, createSearcher, type Segment } from "@stadtlotse/knowledge-base";
import type { BenchEngine, BenchPassage } from "./bench-engine.js";

/** Our ranking alone, in memory, a segment a batch. */
export function openIndexEngine(): BenchEngine {
  const segments: Segment[] = [];
  const texts = new Map<string, string>();
  let searcher = createSearcher([]);
  return {
    async add(passages: readonly BenchPassage[]) {
      const indexed = passages.map((passage) => ({
        ...passage,
        kind: "document" as const,
        headings: [],
        variants: [],
      }));
      segments.push(buildSegment(indexed));
      for (const { id, text } of passages) texts.set(id, text);
      searcher = createSearcher(segments.map((segment) => ({ segment })));
    },
    async search(query, limit) {
      return searcher.search(query, { limit }).hits.map(({ passageId, sentences, confidence }) => ({
        id: passageId,
        confidence,
        sentences: sentences.map(({ start, end, score }) => ({
          text: texts.get(passageId)?.slice(start, end) ?? "",
          score,
        })),
      }));
    },
    async close() {},
  };
}
