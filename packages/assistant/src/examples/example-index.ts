import { type Holders, indexHolders, type TermSpace } from "../terms/term-space.js";

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
const shareOfExample = 0.55;
const shareOfQuestion = 0.45;
/** From here on more words do not ask for more: people tell stories around what they want. */
const mostWeight = 4.5;
/** Words that say little bring in too many examples, and decide nothing. */
const leastWeight = 0.2;

/**
 * Finds the examples that are nearest to a question: by the share of their weight that the question says, compounds
 * and synonyms included, and by the share of the question that they explain.
 */
export function createExampleIndex(examples: readonly Example[], space: TermSpace): ExampleIndex {
  const postings = indexHolders(examples.map(({ stems }) => stems));
  const weights = examples.map(({ stems }) => sumOf(stems, space));
  return {
    match(stems) {
      const asked = Math.min(mostWeight, sumOf(stems, space));
      const found = new Map<string, number>();
      if (asked === 0) return found;
      const {
        places,
        ofExample: example,
        ofQuestion: question,
      } = overlap(stems, postings, weights.length, space);
      for (const place of places) {
        const { id } = examples[place] as Example;
        const score =
          shareOfExample * Math.min(1, (example[place] as number) / (weights[place] ?? 1)) +
          shareOfQuestion * Math.min(1, (question[place] as number) / asked);
        if (score > (found.get(id) ?? 0)) found.set(id, score);
      }
      return found;
    },
  };
}

/** The weight that examples share with a question, counted on either side, by their places. */
interface Overlap {
  /** The examples that share a telling word. */
  places: readonly number[];
  ofExample: Float64Array;
  ofQuestion: Float64Array;
}

function overlap(stems: ReadonlySet<string>, postings: Holders, count: number, space: TermSpace): Overlap {
  const places: number[] = [];
  const ofExample = new Float64Array(count);
  const ofQuestion = new Float64Array(count);
  const metBy = new Uint32Array(count);
  const add = (place: number, example: number, question: number) => {
    ofExample[place] = (ofExample[place] as number) + example;
    ofQuestion[place] = (ofQuestion[place] as number) + question;
  };
  let round = 0;
  for (const stem of stems) {
    const weight = space.weightOf(stem);
    if (weight < leastWeight) continue;
    round += 1;
    // the best match comes first, and an example is met once
    for (const [other, strength] of [[stem, 1] as const, ...space.relatedTo(stem)]) {
      const otherWeight = space.weightOf(other);
      for (const place of postings.get(other) ?? []) {
        if (metBy[place] === round) continue;
        if (metBy[place] === 0) places.push(place);
        metBy[place] = round;
        add(place, strength * otherWeight, strength * weight);
      }
    }
  }
  for (const stem of stems) {
    const weight = space.weightOf(stem);
    if (weight >= leastWeight) continue;
    for (const place of postings.get(stem) ?? []) if (metBy[place] !== 0) add(place, weight, weight);
  }
  return { places, ofExample, ofQuestion };
}

function sumOf(stems: ReadonlySet<string>, space: TermSpace): number {
  let sum = 0;
  for (const stem of stems) sum += space.weightOf(stem);
  return sum;
}
