import type { Likeness } from "../../examples/ways-of-asking.js";
import type { AskedQuestion } from "./asked-question.js";
import type { IndexedFact } from "./fact-index.js";

/** How like a question is to what is asked for a predicate of anything, by predicate. */
export function likenessByPredicate(facts: readonly IndexedFact[], likeness: Likeness): Map<string, number> {
  const most = new Map<string, number>();
  for (const { key, fact } of facts) {
    const like = likeness.get(key) ?? 0;
    if (like > (most.get(fact.predicate) ?? 0)) most.set(fact.predicate, like);
  }
  return most;
}

/** What nobody has asked for yet is asked for like the same of something else, once it is named. */
export function likenessTo(
  { key, fact, isAskedFor }: IndexedFact,
  isNamed: boolean,
  { likeness, likenessOfKind }: Pick<AskedQuestion, "likeness" | "likenessOfKind">,
): number {
  return isAskedFor || !isNamed ? (likeness.get(key) ?? 0) : (likenessOfKind.get(fact.predicate) ?? 0);
}
