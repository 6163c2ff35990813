import { peers } from "./peers.js";
import { benchRetrieval, type RetrievalBenchOptions } from "./retrieval.js";

export interface PeerFigures {
  engine: string;
  mrr10: number;
  recall1: number;
  recall5: number;
  mrr10WithTypos: number;
  mrr10Transliterated: number;
  indexSeconds: number;
  p50Ms: number;
  p95Ms: number;
}

/** Measures our engine and its peers on the same corpus and queries, one after the other. */
export async function benchPeers(
  options: Pick<RetrievalBenchOptions, "corpus" | "queries">,
): Promise<PeerFigures[]> {
  const figures: PeerFigures[] = [];
  for (const { name, open } of peers) {
    const clean = await benchRetrieval({ ...options, engine: await open() });
    const typos = await benchRetrieval({ ...options, typos: true, engine: await open() });
    const transliterated = await benchRetrieval({ ...options, transliterate: true, engine: await open() });
    const { mrr10, recall1, recall5, indexSeconds, p50Ms, p95Ms } = clean;
    figures.push({
      engine: name,
      mrr10,
      recall1,
      recall5,
      mrr10WithTypos: typos.mrr10,
      mrr10Transliterated: transliterated.mrr10,
      indexSeconds,
      p50Ms,
      p95Ms,
    });
  }
  return figures;
}
