import type { TermSpace } from "../terms/term-space.js";

/** A question that somebody could ask, and what it asks for. */
export interface Example {
  /** What answers it: a key of facts, a service … */
  id: string;
  /** Stems of its words, names replaced by what they name (`@netzwerk-innenstadt-nrw`). */
  stems: ReadonlySet<string>;
}

export interface ExampleIndex {
  /** How well the best example of each id agrees with a question, 0 to 1; ids that share nothing are missing. */
  match(stems: ReadonlySet<string>): Map<string, number>;
}

/** Most of the example must be asked, and most of the question be part of it; the former says more. */
const ofExample = 0.55;
const ofQuestion = 0.45;
/** From here on more words do not ask for more: people tell stories around what they want. */
const mostWeight = 4.5;
/** Words that say little bring in too many examples, and decide nothing. */
const leastWeight = 0.2;

/**
 * Finds the examples that are nearest to a question: by the share of their weight that the question says, compounds
 * and synonyms included, and by the share of the question that they explain.
 */
export function createExampleIndex(examples: readonly Example[], space: TermSpace): ExampleIndex {
  const postings = new Map<string, number[]>();
  const weights = examples.map(({ stems }, place) => {
    for (const stem of stems) {
      const places = postings.get(stem);
      if (places) places.push(place);
      else postings.set(stem, [place]);
    }
    return sumOf(stems, space);
  });
  return {
    match(stems) {
      const asked = Math.min(mostWeight, sumOf(stems, space));
      const found = new Map<string, number>();
      if (asked === 0) return found;
      for (const [place, { example, question }] of overlaps(stems, postings, space)) {
        const { id } = examples[place] as Example;
        const score =
          ofExample * Math.min(1, example / (weights[place] ?? 1)) +
          ofQuestion * Math.min(1, question / asked);
        if (score > (found.get(id) ?? 0)) found.set(id, score);
      }
      return found;
    },
  };
}

/** For each example that shares a telling word with the question: the weight shared, counted on either side. */
function overlaps(
  stems: ReadonlySet<string>,
  postings: ReadonlyMap<string, readonly number[]>,
  space: TermSpace,
): Map<number, { example: number; question: number }> {
  const shared = new Map<number, { example: number; question: number }>();
  const little: [string, number][] = [];
  for (const stem of stems) {
    const weight = space.weightOf(stem);
    if (weight < leastWeight) {
      little.push([stem, weight]);
      continue;
    }
    const best = new Map<number, { strength: number; weight: number }>();
    for (const [other, strength] of [[stem, 1] as const, ...space.relatedTo(stem)]) {
      const otherWeight = space.weightOf(other);
      for (const place of postings.get(other) ?? []) {
        if (strength > (best.get(place)?.strength ?? 0)) best.set(place, { strength, weight: otherWeight });
      }
    }
    for (const [place, { strength, weight: otherWeight }] of best) {
      const sum = shared.get(place) ?? { example: 0, question: 0 };
      shared.set(place, {
        example: sum.example + strength * otherWeight,
        question: sum.question + strength * weight,
      });
    }
  }
  for (const [stem, weight] of little) {
    for (const place of postings.get(stem) ?? []) {
      const sum = shared.get(place);
      if (sum) shared.set(place, { example: sum.example + weight, question: sum.question + weight });
    }
  }
  return shared;
}

function sumOf(stems: ReadonlySet<string>, space: TermSpace): number {
  let sum = 0;
  for (const stem of stems) sum += space.weightOf(stem);
  return sum;
}
