import type { Answer } from "@stadtlotse/domain";
import type { AnsweredQuestion } from "../answer-question.js";
import type { AnsweringHouse } from "../answer-turn.js";
import type { Turn } from "../turn.js";
import { findHandover } from "./find-handover.js";
import { topicsOf } from "./topics-of.js";

/**
 * Counts a question by what it is about, never by its words.
 *
 * @returns the ids of answers that can be handed to people
 */
export async function recordQuestion(
  { remember = true }: Turn,
  { id, outcome, tier, handover }: Answer,
  answered: readonly AnsweredQuestion[],
  {
    registry: { unanswered, reports },
    topics,
    services,
  }: Pick<AnsweringHouse, "registry" | "topics" | "services">,
): Promise<string[]> {
  const [inquiry] = answered.flatMap((part) => (part.draft.outcome === outcome ? [part.inquiry] : []));
  const first = inquiry ?? answered[0]?.inquiry;
  if (!remember || !first) return [];
  // the unit by its rule: the name of a district would tell where the asker is
  const unit = findHandover(first)?.unit ?? handover?.unit;
  const question = {
    day: first.today,
    tier,
    topics: [
      ...new Set(
        answered.flatMap(({ inquiry: { understanding } }) => topicsOf(understanding, topics, services.all)),
      ),
    ],
    ...(unit === undefined ? {} : { unit }),
  };
  await reports.countQuestion({ ...question, outcome });
  if (outcome !== "declined" && outcome !== "restricted") return [];
  await unanswered.record({ ...question, id, outcome });
  return [id];
}
