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
export const answering = 0.455;
/** Below this, it is not even near. */
const near = 0.435;

/** What is so much less sure is not compared any further. */
const compared = 0.35;
/** How much it speaks for an answer that it takes up the words of the question; fitted to the developed questions. */
const ofTakingUp = 0.4;

/**
 * Chooses among everything that was offered, or nothing. The scale is one for all sources of answers. Of what is sure
 * enough, that wins which also takes up most of the question.
 *
 * @param shareSaid how much of the question a text says, 0 to 1
 */
export function choose(candidates: readonly Candidate[], shareSaid: (text: string) => number): Decision {
  const ranked = [...candidates].sort((a, b) => b.score - a.score);
  const [surest] = ranked;
  if (!surest) return { why: "nothing was offered" };
  if (surest.score < answering) {
    const why = `the best, ${surest.score.toFixed(3)}, is below ${answering}`;
    return surest.score >= near ? { nearest: surest, why } : { why };
  }
  let best = { candidate: surest, takesUp: takenUpBy(surest, shareSaid) };
  for (const candidate of ranked.slice(1)) {
    // the less sure ones that follow cannot win any more, whatever they take up
    if (candidate.score < Math.max(answering, surest.score - compared)) break;
    if (candidate.score + ofTakingUp <= weightOf(best)) break;
    const each = { candidate, takesUp: takenUpBy(candidate, shareSaid) };
    if (weightOf(each) > weightOf(best)) best = each;
  }
  const { candidate: winner, takesUp } = best;
  const why = `${winner.origin} offers the best, ${winner.score.toFixed(3)}, and takes up ${takesUp.toFixed(2)}`;
  return { winner, nearest: winner, why };
}

function takenUpBy(candidate: Candidate, shareSaid: (text: string) => number): number {
  return Math.max(candidate.takesUp ?? 0, shareSaid(beginningOf(candidate)));
}

function weightOf({ candidate, takesUp }: { candidate: Candidate; takesUp: number }): number {
  return candidate.score + ofTakingUp * takesUp;
}

/** A long list says something of everything; what an answer is about stands at its beginning. */
const beginning = 400;

function beginningOf({ draft }: Candidate): string {
  return draft.statements
    .map(({ text }) => text)
    .join(" ")
    .slice(0, beginning);
}
