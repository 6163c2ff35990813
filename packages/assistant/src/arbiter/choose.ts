import type { Candidate } from "../candidate.js";

/** What the arbiter decided, and why. */
export interface Decision {
  /** `undefined`: nothing offered is good enough; decline. */
  winner?: Candidate;
  /** The best of what was offered, for "known nearby". */
  nearest?: Candidate;
  why: string;
}

/** Below this, what was offered is about something else. */
const answering = 0.455;
/** Below this, it is not even near. */
const near = 0.435;

/** Chooses among everything that was offered, or nothing. The scale is one for all sources of answers. */
export function choose(candidates: readonly Candidate[]): Decision {
  const ranked = [...candidates].sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return { why: "nothing was offered" };
  if (best.score >= answering) {
    return { winner: best, nearest: best, why: `${best.origin} offers the best, ${best.score.toFixed(3)}` };
  }
  const why = `the best, ${best.score.toFixed(3)}, is below ${answering}`;
  return best.score >= near ? { nearest: best, why } : { why };
}
