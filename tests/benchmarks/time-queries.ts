import type { BenchEngine, BenchHit } from "./bench-engine.js";

export interface TimedSearches {
  results: BenchHit[][];
  p50Ms: number;
  p95Ms: number;
}

/** Asks each query once, after a warm-up with the first of them, and says how long the engine took. */
export async function timeQueries(engine: BenchEngine, queries: readonly string[]): Promise<TimedSearches> {
  for (const query of queries.slice(0, 50)) await engine.search(query, 10);
  const results: BenchHit[][] = [];
  const times: number[] = [];
  for (const query of queries) {
    const begun = performance.now();
    results.push(await engine.search(query, 10));
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { results, p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95) };
}

/** The value below which this share of sorted values lies. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
