import { foldName } from "@stadtlotse/domain";

const likeEnough = 0.5;
const shortestWord = 4;

/**
 * Sorts questions into groups by likeness: two are alike when they share half of the letter triples of their longer
 * words, so that endings and compounds do not part what belongs together. A question joins the group that holds the one
 * most like it; the largest group comes first.
 *
 * @param textOf the words of a question; one without longer words stays alone
 */
export function groupByLikeness<Question>(
  questions: readonly Question[],
  textOf: (question: Question) => string,
): Question[][] {
  const groups: { members: { question: Question; triples: Set<string> }[] }[] = [];
  for (const question of questions) {
    const triples = triplesOf(textOf(question));
    const [nearest] = groups
      .map((group) => ({
        group,
        likeness: Math.max(...group.members.map((member) => likeness(member.triples, triples))),
      }))
      .filter(({ likeness }) => likeness >= likeEnough)
      .sort((left, right) => right.likeness - left.likeness);
    if (nearest) nearest.group.members.push({ question, triples });
    else groups.push({ members: [{ question, triples }] });
  }
  return groups
    .sort((left, right) => right.members.length - left.members.length)
    .map(({ members }) => members.map(({ question }) => question));
}

/** Dice's coefficient: twice what both share, by what both have. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((triple) => right.has(triple)).length;
  return (2 * shared) / (left.size + right.size);
}

function triplesOf(text: string): Set<string> {
  const words = foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortestWord);
  return new Set(
    words.flatMap((word) => Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3))),
  );
}
