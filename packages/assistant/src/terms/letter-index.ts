import { countRuns, lettersOf } from "./letter-runs.js";

/** Compares what is asked with what is told, letter by letter; everything is between 0 and 1. */
export interface LetterIndex {
  /** How alike a question and each of the texts are, in the order of the texts. */
  likenessOf(question: string): Float32Array;
  /** How much of a question each of the texts says, in their order. */
  sharesHeld(question: string): Float32Array;
  /** How much of a question other texts say. */
  sharesSaid(question: string): (text: string) => number;
}

/**
 * Compares by runs of four letters, rare ones counting more. So parts of compounds, inflected forms and words with a
 * typing error still agree, which whole words do not.
 */
export function createLetterIndex(texts: readonly string[]): LetterIndex {
  const collected = new Map<string, { places: number[]; weights: number[] }>();
  texts.forEach((text, place) => {
    for (const [run, count] of countRuns(text)) {
      const found = collected.get(run) ?? { places: [], weights: [] };
      found.places.push(place);
      found.weights.push(dampen(count));
      collected.set(run, found);
    }
  });
  const rarityAmong = (count: number) => Math.log(1 + texts.length / count);
  const lengths = new Float32Array(texts.length);
  const postings = new Map<string, Posting>();
  for (const [run, { places, weights }] of collected) {
    const rarity = rarityAmong(places.length);
    const weighed = Float32Array.from(weights, (weight) => weight * rarity);
    places.forEach((place, at) => {
      lengths[place] = (lengths[place] ?? 0) + (weighed[at] ?? 0) ** 2;
    });
    postings.set(run, { rarity, places: Uint32Array.from(places), weights: weighed });
  }
  for (let place = 0; place < lengths.length; place += 1)
    lengths[place] = Math.sqrt(lengths[place] as number);
  const unsaid: Posting = {
    rarity: rarityAmong(0.5),
    places: new Uint32Array(0),
    weights: new Float32Array(0),
  };
  const postingOf = (run: string) => postings.get(run) ?? unsaid;
  const likenessOf = (question: string) => {
    const alike = new Float32Array(texts.length);
    let squares = 0;
    for (const [run, count] of countRuns(question)) {
      const { rarity, places, weights } = postingOf(run);
      const weight = dampen(count) * rarity;
      squares += weight ** 2;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] as number;
        alike[place] = (alike[place] as number) + weight * (weights[at] as number);
      }
    }
    const length = Math.sqrt(squares);
    for (let place = 0; place < alike.length; place += 1) {
      alike[place] = (alike[place] as number) / (length * (lengths[place] as number) || 1);
    }
    return alike;
  };
  const sharesHeld = (question: string) => {
    const shared = new Float32Array(texts.length);
    let all = 0;
    for (const [run] of countRuns(question)) {
      const { rarity, places } = postingOf(run);
      all += rarity;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] as number;
        shared[place] = (shared[place] as number) + rarity;
      }
    }
    for (let place = 0; place < shared.length; place += 1)
      shared[place] = (shared[place] as number) / (all || 1);
    return shared;
  };
  const sharesSaid = (question: string) => {
    const runs = [...countRuns(question).keys()].map((run) => ({ run, rarity: postingOf(run).rarity }));
    const all = runs.reduce((sum, { rarity }) => sum + rarity, 0);
    return (text: string) => {
      const said = lettersOf(text);
      const shared = runs.reduce((sum, { run, rarity }) => (said.includes(run) ? sum + rarity : sum), 0);
      return all === 0 ? 0 : shared / all;
    };
  };
  return { likenessOf, sharesHeld, sharesSaid };
}

/** The texts that say a run of letters, and what it weighs in each. */
interface Posting {
  /** Above 0; the more, the fewer texts say it. */
  rarity: number;
  places: Uint32Array;
  weights: Float32Array;
}

/** Saying it often says it only a little more. */
function dampen(count: number): number {
  return Math.log(1 + count);
}
