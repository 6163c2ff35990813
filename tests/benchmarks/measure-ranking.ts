import type { BenchQuery } from "./bench-data.js";
import type { BenchHit } from "./bench-engine.js";

export interface RankingFigures {
  mrr10: number;
  recall1: number;
  recall5: number;
  recall10: number;
  ndcg10: number;
  sentenceHit1: number;
  sentenceHit3: number;
}

/** Means over queries of the usual figures of a ranking, and how often the best (three) sentences hold an answer. */
export function measureRanking(
  results: readonly { query: BenchQuery; hits: readonly BenchHit[] }[],
): RankingFigures {
  const answered = results.filter(({ query }) => query.answers.length > 0);
  const share = (within: number) =>
    mean(results.map(({ query, hits }) => recall(query, hits.slice(0, within))));
  const sentences = (count: number) =>
    mean(answered.map(({ query, hits }) => (holdsAnswer(query, hits, count) ? 1 : 0)));
  return {
    mrr10: mean(results.map(({ query, hits }) => reciprocalRank(query, hits.slice(0, 10)))),
    recall1: share(1),
    recall5: share(5),
    recall10: share(10),
    ndcg10: mean(results.map(({ query, hits }) => gain(query, hits.slice(0, 10)))),
    sentenceHit1: sentences(1),
    sentenceHit3: sentences(3),
  };
}

function reciprocalRank({ gold }: BenchQuery, hits: readonly BenchHit[]): number {
  const rank = hits.findIndex(({ id }) => gold.includes(id));
  return rank === -1 ? 0 : 1 / (rank + 1);
}

function recall({ gold }: BenchQuery, hits: readonly BenchHit[]): number {
  return hits.filter(({ id }) => gold.includes(id)).length / gold.length;
}

/** Normalised discounted cumulative gain with passages that answer or do not. */
function gain({ gold }: BenchQuery, hits: readonly BenchHit[]): number {
  const discount = (rank: number) => 1 / Math.log2(rank + 2);
  const reached = hits.reduce((sum, { id }, rank) => sum + (gold.includes(id) ? discount(rank) : 0), 0);
  const ideal = gold.slice(0, 10).reduce((sum, _, rank) => sum + discount(rank), 0);
  return reached / ideal;
}

function holdsAnswer({ answers }: BenchQuery, hits: readonly BenchHit[], count: number): boolean {
  return hits
    .flatMap(({ sentences }) => sentences)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .some(({ text }) => answers.some((answer) => text.includes(answer)));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
