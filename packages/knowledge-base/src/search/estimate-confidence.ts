/** What tells whether the first passages of a result answer the query. */
export interface Evidence {
  /** How far a passage is ahead of its best rival, as a share of the highest possible score; negative if it is behind. */
  lead: number;
  /** Share of the query's important words that stand close together in one place of the passage, 0 to 1. */
  context: number;
}

/**
 * Estimates how likely it is that a passage answers the query, from 0 to 1: a logistic regression on lead and context.
 *
 * Calibrated on every other question of XQuAD.de, each asked as it is, with typing errors, and with the passage that
 * answers it taken out of the index, so that strong words about something else are known too.
 */
export function estimateConfidence({ lead, context }: Evidence): number {
  const evidence = intercept + leadWeight * Math.min(lead, mostLead) + contextWeight * context;
  return 1 / (1 + Math.exp(-evidence));
}

/** From here on a passage is good enough to answer with. */
export const answeringConfidence = 0.55;

/** A passage without rivals is not the surer for it. */
const mostLead = 0.3;
const intercept = -3.5;
const leadWeight = 8.3;
const contextWeight = 4.4;
