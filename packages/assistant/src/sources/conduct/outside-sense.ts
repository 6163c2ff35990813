import type { Heard } from "../../examples/read-example.js";

/** Why a question is not one of the field. */
export const outsideReasons = [
  "private-data",
  "credentials",
  "guarantee",
  "work",
  "opinion",
  "elsewhere",
] as const;
export type OutsideReason = (typeof outsideReasons)[number];

/** How much a question sounds like what people ask elsewhere rather than here, and what it would be refused for. */
export interface OutsideReading {
  /** Above 0: rather from elsewhere. */
  foreignness: number;
  reason: OutsideReason;
}

/** What somebody says in a voice: how many sayings there are, and in how many of them each trait is. */
interface Voice {
  counts: ReadonlyMap<string, number>;
  sayings: number;
}

const runLength = 5;
/** A trait that was never heard is rarer than one that was heard once. */
const unheard = 0.05;

/**
 * Learns how questions of the field sound and how others do: by words, pairs of words, and runs of letters, which see
 * compounds and inflection. What neither says speaks for the outside: the field is well known, the rest of the world
 * is not.
 */
export function createOutsideSense(
  field: readonly Heard[],
  outside: ReadonlyMap<OutsideReason, readonly Heard[]>,
): (heard: Heard) => OutsideReading {
  const here = listen(field);
  const elsewhere = listen([...outside.values()].flat());
  const reasons = [...outside].map(([reason, sayings]) => ({ reason, voice: listen(sayings) }));
  return (heard) => {
    const traits = [...traitsOf(heard)];
    const against = traits.map((trait) => Math.log(shareOf(trait, elsewhere) / shareOf(trait, here)));
    const [likeliest, next] = reasons
      .map(({ reason, voice }) => ({ reason, likelihood: likelihoodOf(traits, voice, elsewhere) }))
      .sort((a, b) => b.likelihood - a.likelihood);
    return {
      foreignness: against.reduce((sum, each) => sum + each, 0) / Math.sqrt(traits.length || 1) - expected,
      reason:
        likeliest && next && likeliest.likelihood - next.likelihood >= plain ? likeliest.reason : "elsewhere",
    };
  };
}

/** Who comes here mostly asks what belongs here. */
const expected = 0.3;

/**
 * By so much must a reason be likelier than the next to be given; a wrong one is worse than the general one. Below it,
 * of 27 reasons for questions that nobody had told of 19 were wrong; above it, two of 50.
 */
const plain = 19;

/** How likely a reason is; with what it was not heard, it is as likely as any. */
function likelihoodOf(traits: readonly string[], voice: Voice, all: Voice): number {
  const told = traits.filter((trait) => all.counts.has(trait));
  return told.reduce((sum, trait) => {
    const expected = shareOf(trait, all);
    const share = ((voice.counts.get(trait) ?? 0) + borrowed * expected) / (voice.sayings + borrowed);
    return sum + Math.log(share / expected);
  }, Math.log(voice.sayings));
}

/** So many sayings does a reason borrow from all. */
const borrowed = 20;

function listen(sayings: readonly Heard[]): Voice {
  const counts = new Map<string, number>();
  for (const saying of sayings) {
    for (const trait of traitsOf(saying)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  return { counts, sayings: sayings.length };
}

function shareOf(trait: string, { counts, sayings }: Voice): number {
  return ((counts.get(trait) ?? 0) + unheard) / (sayings + 2 * unheard);
}

/** What is named counts as one name among others of its kind. */
function traitsOf({ words, mentions }: Heard): Set<string> {
  const traits = new Set<string>();
  const said = words.map((word, place) => {
    const named = mentions.find(({ start, end }) => start <= place && place < end);
    return named ? `@${named.kind}` : word;
  });
  said.forEach((word, place) => {
    traits.add(word).add(`${said[place - 1] ?? ""} ${word}`);
    if (word.startsWith("@")) return;
    const letters = ` ${word} `;
    for (let start = 0; start + runLength <= letters.length; start += 1) {
      traits.add(`-${letters.slice(start, start + runLength)}`);
    }
  });
  return traits;
}

/** An answer as sure as this is refused to a question that sounds as much of the field as not … */
const leastSure = 0.56;
/** … and a surer one only where the question sounds the more foreign, up to this; fitted to the developed questions. */
const perForeignness = 0.06;
const mostSure = 0.75;
/** What plainly sounds of the field is not refused, though nothing answers it. */
const plainlyOurs = -1.5;

/** Whether an answer is so sure that no question is too foreign for it. */
export function isBeyondDoubt(certainty: number): boolean {
  return certainty >= mostSure;
}

/** Whether a question is refused rather than answered with something as sure as that. */
export function isOutside({ foreignness }: OutsideReading, certainty: number): boolean {
  return (
    foreignness > plainlyOurs && certainty < Math.min(mostSure, leastSure + perForeignness * foreignness)
  );
}
