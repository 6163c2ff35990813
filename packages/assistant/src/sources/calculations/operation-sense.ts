import { wordsOf } from "../../names/name-index.js";
import { listen, shareOf, traitsByWord } from "../../terms/voice.js";

/** What a question sounds like, and by how much likelier that is than a plain question. */
interface Sensed<Kind extends string> {
  kind: Kind;
  /** Above 0: rather this than plain; the logarithm of how much likelier. */
  evidence: number;
}

/** How much a trait speaks for each kind, against a plain question. */
type Weights = readonly number[];

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
  const weights = weigh(
    kinds.map((kind) => examples[kind]),
    plain,
  );
  return (folded) => {
    const heard = traitsByWord(wordsOf(folded)).map((traits) =>
      traits.flatMap((each) => weights.get(each) ?? []),
    );
    const evidence = kinds.map(() => Number.NEGATIVE_INFINITY);
    for (const traits of stretchesOf(heard)) {
      kinds.forEach((_, place) => {
        const sum = traits.reduce((so, each) => so + (each[place] ?? 0), 0);
        evidence[place] = Math.max(evidence[place] ?? 0, sum / Math.sqrt(traits.length || 1));
      });
    }
    return kinds
      .map((kind, place) => ({ kind, evidence: evidence[place] ?? 0 }))
      .sort((a, b) => b.evidence - a.evidence);
  };
}

function weigh(examples: readonly (readonly string[])[], plain: readonly string[]): Map<string, Weights[]> {
  const all = listen(examples.flat().map(wordsOf));
  const voices = examples.map((sayings) => listen(sayings.map(wordsOf)));
  const plainly = listen(plain.map(wordsOf), all.counts);
  return new Map(
    [...all.counts.keys()].map((trait) => {
      const plainShare = Math.log(shareOf(trait, plainly, all));
      return [trait, [voices.map((voice) => Math.log(shareOf(trait, voice, all)) - plainShare)]] as const;
    }),
  );
}

const stretch = 9;
const step = 3;

/** People tell stories around what they ask, so that each stretch of a long question is listened to by itself. */
function stretchesOf(heard: readonly (readonly Weights[])[]): Weights[][] {
  const starts = Math.max(1, Math.ceil((heard.length - stretch) / step) + 1);
  return Array.from({ length: starts }, (_, place) => [
    ...new Set(heard.slice(place * step, place * step + stretch).flat()),
  ]);
}
