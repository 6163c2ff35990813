import type { AnsweredQuestion } from "./answer-question.js";
import type { Trace } from "./assistant.js";

/** What was understood, offered and decided, for people who want to know why. */
export function traceAnswers(answered: readonly AnsweredQuestion[]): Trace {
  return {
    understood: Object.fromEntries(
      answered.map(({ inquiry }) => [inquiry.understanding.question, describe(inquiry)]),
    ),
    candidates: answered.flatMap(({ candidates }) =>
      [...candidates]
        .sort((a, b) => b.score - a.score)
        .map(({ origin, about, score, why }) => ({ origin, about, score, why })),
    ),
    decision: answered.map(({ decision }) => decision).join("; "),
  };
}

const shownLikeness = 4;

function describe({ understanding, likeness, asker }: AnsweredQuestion["inquiry"]): Record<string, unknown> {
  const askedLike = [...likeness].sort(([, a], [, b]) => b - a).slice(0, shownLikeness);
  const { folded, asks, mentions, time, claims, terms, carried } = understanding;
  return { folded, asks, mentions, time, claims, terms: [...terms], carried, askedLike, tier: asker.tier };
}
