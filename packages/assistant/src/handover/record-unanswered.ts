import type { Answer } from "@stadtlotse/domain";
import type { Registry } from "@stadtlotse/registry";
import type { AnsweredQuestion } from "../answer-question.js";
import type { Turn } from "../turn.js";
import { findHandover } from "./find-handover.js";
import { topicsOf } from "./topics-of.js";

/**
 * Counts a question that was not answered by what it is about, never by its words.
 *
 * @returns the ids of answers that can be handed to people
 */
export async function recordUnanswered(
  { remember = true }: Turn,
  { id, outcome, tier, handover }: Answer,
  answered: readonly AnsweredQuestion[],
  { unanswered }: Registry,
): Promise<string[]> {
  if (!remember || (outcome !== "declined" && outcome !== "restricted")) return [];
  const [inquiry] = answered.flatMap((part) => (part.draft.outcome === outcome ? [part.inquiry] : []));
  const first = inquiry ?? answered[0]?.inquiry;
  if (!first) return [];
  const unit = handover?.unit ?? findHandover(first)?.unit;
  await unanswered.record({
    id,
    day: first.today,
    outcome,
    tier,
    topics: [...new Set(answered.flatMap(({ inquiry: { understanding } }) => topicsOf(understanding)))],
    ...(unit === undefined ? {} : { unit }),
  });
  return [id];
}
