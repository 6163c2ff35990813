import type { Graded } from "./evaluate.js";

export interface Score {
  passed: number;
  total: number;
  /** 0 to 1; 0 where nothing was asked. */
  score: number;
}

export interface Summary extends Score {
  groups: Record<string, Score>;
  medianMs: number;
  p95Ms: number;
  /** Answers with a number that nothing supports; there must be none. */
  ungrounded: number;
  /** Answers that say what they must not. */
  forbidden: number;
}

/** Counts what was right, over all and by group, and how long answers took. */
export function summarize(graded: readonly Graded[]): Summary {
  const groups = [...new Set(graded.map(({ question }) => question.group))].map((group) => {
    return [group, scoreOf(graded.filter(({ question }) => question.group === group))] as const;
  });
  const times = graded.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b);
  const having = (kind: string) =>
    graded.filter(({ faults }) => faults.some((fault) => fault.kind === kind)).length;
  return {
    ...scoreOf(graded),
    groups: Object.fromEntries(groups),
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    ungrounded: having("ungrounded"),
    forbidden: having("forbidden"),
  };
}

export function scoreOf(graded: readonly Graded[]): Score {
  const passed = graded.filter(({ faults }) => faults.length === 0).length;
  return { passed, total: graded.length, score: graded.length === 0 ? 0 : passed / graded.length };
}

/** The value below which this share of sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
