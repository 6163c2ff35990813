import { answeringConfidence } from "@stadtlotse/knowledge-base";
import type { BenchQuery } from "./bench-data.js";
import type { BenchHit } from "./bench-engine.js";

export interface CalibrationFigures {
  /** Share of the queries whose first passage is sure enough to answer with. */
  answered: number;
  /** Share of these whose first passage is right. */
  right: number;
  /** Mean squared distance of confidence and outcome; 0 is best. */
  brier: number;
  /** For each tenth of confidence how many queries fell there, their mean confidence and the share that was right. */
  reliability: { queries: number; confidence: number; right: number }[];
}

/** Measures whether the confidence of first passages is what it says. */
export function measureCalibration(
  results: readonly { query: BenchQuery; hits: readonly BenchHit[] }[],
): CalibrationFigures {
  const outcomes = results.map(({ query, hits }) => ({
    confidence: hits[0]?.confidence ?? 0,
    right: hits[0] !== undefined && query.gold.includes(hits[0].id) ? 1 : 0,
  }));
  const sure = outcomes.filter(({ confidence }) => confidence >= answeringConfidence);
  return {
    answered: sure.length / Math.max(1, outcomes.length),
    right: mean(sure.map(({ right }) => right)),
    brier: mean(outcomes.map(({ confidence, right }) => (confidence - right) ** 2)),
    reliability: Array.from({ length: 10 }, (_, tenth) => {
      const within = outcomes.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
      return {
        queries: within.length,
        confidence: mean(within.map(({ confidence }) => confidence)),
        right: mean(within.map(({ right }) => right)),
      };
    }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
