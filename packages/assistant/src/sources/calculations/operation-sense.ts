import { wordsOf } from "../../names/name-index.js";
import { asSaid, listen, pairOf, shareOf, traitsOf } from "../../terms/voice.js";

/** What a question sounds like, and by how much likelier that is than a plain question. */
interface Sensed<Kind extends string> {
  kind: Kind;
  /** Above 0: rather this than plain; the logarithm of how much likelier. */
  evidence: number;
}

/**
 * Learns from examples how people ask for each operation, and from plain questions what they say besides: by words,
 * pairs of words, and runs of letters, which see compounds and inflection. Words that no example says are not heard,
 * so that what a question is about decides nothing. The likeliest comes first.
 */
export function createOperationSense<Kind extends string>(
  examples: Readonly<Record<Kind, readonly string[]>>,
  plain: readonly string[],
): (folded: string) => Sensed<Kind>[] {
  const kinds = Object.keys(examples) as Kind[];
  const { traits, weights } = weigh(
    kinds.map((kind) => examples[kind]),
    plain,
  );
  const evidenceOf = createScale(weights, kinds.length);
  const hear = createHearing(traits);
  let last: { folded: string; sensed: Sensed<Kind>[] } | undefined;
  return (folded) => {
    // one question is listened to more than once
    if (last?.folded !== folded) last = { folded, sensed: sense(folded) };
    return last.sensed;
  };

  function sense(folded: string): Sensed<Kind>[] {
    const evidence = kinds.map(() => Number.NEGATIVE_INFINITY);
    for (const heard of stretchesOf(hear(folded))) {
      evidenceOf(heard).forEach((each, place) => {
        evidence[place] = Math.max(evidence[place] ?? 0, each);
      });
    }
    return kinds
      .map((kind, place) => ({ kind, evidence: evidence[place] ?? 0 }))
      .sort((a, b) => b.evidence - a.evidence);
  }
}

/** The place of each trait, and row by row how much it speaks for each kind, against a plain question. */
function weigh(
  examples: readonly (readonly string[])[],
  plain: readonly string[],
): { traits: ReadonlyMap<string, number>; weights: Float64Array } {
  const all = listen(examples.flat().map(wordsOf));
  const voices = examples.map((sayings) => listen(sayings.map(wordsOf)));
  const plainly = listen(plain.map(wordsOf), all.counts);
  const traits = [...all.counts.keys()];
  return {
    traits: new Map(traits.map((trait, place) => [trait, place])),
    weights: Float64Array.from(
      traits.flatMap((trait) => {
        const plainShare = Math.log(shareOf(trait, plainly, all));
        return voices.map((voice) => Math.log(shareOf(trait, voice, all)) - plainShare);
      }),
    ),
  };
}

/** Adds up how much the traits of some words speak for each kind, each trait once. */
function createScale(weights: Float64Array, kinds: number) {
  const countedIn = new Uint32Array(weights.length / kinds);
  let round = 0;
  return (heard: readonly (readonly number[])[]): Float64Array => {
    round += 1;
    const sums = new Float64Array(kinds);
    let count = 0;
    for (const traits of heard) {
      for (const trait of traits) {
        if (countedIn[trait] === round) continue;
        countedIn[trait] = round;
        count += 1;
        for (let kind = 0; kind < kinds; kind += 1)
          sums[kind] = (sums[kind] ?? 0) + (weights[trait * kinds + kind] ?? 0);
      }
    }
    return sums.map((sum) => sum / Math.sqrt(count || 1));
  };
}

/** Finds the known traits of each word; most words are said again. */
function createHearing(places: ReadonlyMap<string, number>) {
  const words = new Map<string, readonly number[]>();
  const placesOf = (traits: readonly string[]) =>
    traits.map((trait) => places.get(trait)).filter((place) => place !== undefined);
  const hearWord = (word: string) => {
    const known = words.get(word) ?? placesOf(traitsOf(word));
    if (words.size < mostWords) words.set(word, known);
    return known;
  };
  return (folded: string): (readonly number[])[] => {
    const said = wordsOf(folded).map(asSaid);
    return said.map((word, place) => {
      const pair = places.get(pairOf(said[place - 1], word));
      return pair === undefined ? hearWord(word) : [...hearWord(word), pair];
    });
  };
}

const mostWords = 5000;
const stretch = 9;
const step = 3;

/** People tell stories around what they ask, so that each stretch of a long question is listened to by itself. */
function stretchesOf<Heard>(heard: readonly Heard[]): (readonly Heard[])[] {
  const starts = Math.max(1, Math.ceil((heard.length - stretch) / step) + 1);
  return Array.from({ length: starts }, (_, place) => heard.slice(place * step, place * step + stretch));
}
