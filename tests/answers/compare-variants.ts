import type { Assistant } from "@stadtlotse/assistant";
import { evaluate, type Graded } from "./evaluate.js";
import { makeVariants, type VariantKind, variantKinds } from "./make-variants.js";
import { type Score, scoreOf } from "./summarize.js";

export interface VariantScore extends Score {
  /** Score of the variants less that of the same questions as they were written; below 0 where wording costs. */
  difference: number;
}

const seed = 1;

/** Asks every graded question again in each changed wording and compares the scores. */
export async function compareVariants(
  assistant: Assistant,
  graded: readonly Graded[],
): Promise<Record<VariantKind | "all", VariantScore>> {
  const variants = graded.flatMap(({ question }) => makeVariants(question, seed));
  const answered = await evaluate(assistant, variants);
  const originals = new Map(graded.map((each) => [each.question.id, each]));
  const compare = (some: readonly Graded[]) => {
    const before = some.flatMap(({ question }) => originals.get(question.id.replace(/~.*$/, "")) ?? []);
    const score = scoreOf(some);
    return { ...score, difference: score.score - scoreOf(before).score };
  };
  const byKind = variantKinds.map(
    (kind) => [kind, compare(answered.filter(({ question }) => question.kind === kind))] as const,
  );
  return { ...(Object.fromEntries(byKind) as Record<VariantKind, VariantScore>), all: compare(answered) };
}
