import { wordsOf } from "../../names/name-index.js";

/** What a question sounds like, and by how much likelier that is than a plain question. */
interface Sensed<Kind extends string> {
  kind: Kind;
  /** Above 0: rather this than plain; the logarithm of how much likelier. */
  evidence: number;
}

/** How often each trait is heard in the sayings of one kind. */
interface Voice {
  counts: ReadonlyMap<string, number>;
  sayings: number;
}

/** How much a trait speaks for each kind, against a plain question. */
type Weights = readonly number[];

const runLength = 5;
/** So many sayings does a kind borrow from all: with few of its own it would be as likely as any. */
const borrowed = 12;

/**
 * Learns from examples how people ask for each operation, and from plain questions what they say besides: by words,
 * pairs of words, and runs of letters, which see compounds and inflection. Words that no example says are not heard,
 * so that what a question is about decides nothing.
 */
export function createOperationSense<Kind extends string>(
  examples: Readonly<Record<Kind, readonly string[]>>,
  plain: readonly string[],
): (folded: string) => Sensed<Kind> | undefined {
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
    const most = evidence.indexOf(Math.max(...evidence));
    const kind = kinds[most];
    return kind === undefined ? undefined : { kind, evidence: evidence[most] ?? 0 };
  };
}

function weigh(examples: readonly (readonly string[])[], plain: readonly string[]): Map<string, Weights[]> {
  const all = listen(examples.flat());
  const voices = examples.map((sayings) => listen(sayings));
  const plainly = listen(plain, all.counts);
  return new Map(
    [...all.counts.keys()].map((trait) => {
      const plainShare = Math.log(shareOf(trait, plainly, all));
      return [trait, [voices.map((voice) => Math.log(shareOf(trait, voice, all)) - plainShare)]] as const;
    }),
  );
}

/** @param only the traits that are listened for; all where it is left out */
function listen(sayings: readonly string[], only?: ReadonlyMap<string, unknown>): Voice {
  const counts = new Map<string, number>();
  for (const saying of sayings) {
    for (const trait of new Set(traitsByWord(wordsOf(saying)).flat())) {
      if (only?.has(trait) !== false) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    }
  }
  return { counts, sayings: sayings.length };
}

function shareOf(trait: string, { counts, sayings }: Voice, all: Voice): number {
  const expected = (all.counts.get(trait) ?? 0) / all.sayings;
  return ((counts.get(trait) ?? 0) + borrowed * expected) / (sayings + borrowed);
}

/** Each word, the pair that it ends, and its runs of letters; figures are all alike. */
function traitsByWord(words: readonly string[]): string[][] {
  const said = words.map((word) => (/^\d+$/.test(word) ? "#" : word));
  return said.map((word, place) => {
    const traits = [word, `${said[place - 1] ?? ""} ${word}`];
    const letters = ` ${word} `;
    for (let start = 0; start + runLength <= letters.length; start += 1) {
      traits.push(`-${letters.slice(start, start + runLength)}`);
    }
    return traits;
  });
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
