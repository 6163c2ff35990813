import { analyzeText, stemWord } from "@stadtlotse/knowledge-base";
import { wordsOf } from "../names/name-index.js";
import { thesaurus } from "./thesaurus.de.js";
import { createWordParts } from "./word-parts.js";

/** How much words tell apart, and which of them belong together. */
export interface TermSpace {
  /** Above 0; about 1 for a word that nothing known uses, little for a function word. */
  weightOf(stem: string): number;
  /** Whether anything known uses it. */
  uses(stem: string): boolean;
  /** Known stems that a stem means or is a part of ("Fachthemen" and "Themen"), with how sure that is, 0 to 1; surest first. */
  relatedTo(stem: string): ReadonlyMap<string, number>;
}

/** "Seit wann gibt es …" consists of nothing else, so function words count, but little. */
const functionWordWeight = 0.12;
const shortestPart = 4;
const partOfWord = 0.6;
/** "Osnabrück" ends like "Brücke" and has nothing to do with it. */
const likeEnding = 0.25;
const synonym = 0.7;
const mostRemembered = 5_000;
const synonyms = readRings(thesaurus);

/**
 * Learns from what is known how rare each stem is.
 *
 * @param items the stems of one thing that can be said each
 * @param rings words that mean the same, a ring each; none where names are sought, which must be said
 */
export function createTermSpace(
  items: readonly ReadonlySet<string>[],
  rings: readonly string[] = thesaurus,
): TermSpace {
  const frequency = new Map<string, number>();
  for (const stems of items) {
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const scale = Math.log(items.length + 1);
  const weigh = (stem: string, count: number) =>
    isFunctionWord(stem) ? functionWordWeight : Math.log((items.length + 1) / count) / scale + 0.05;
  const weights = new Map([...frequency].map(([stem, count]) => [stem, weigh(stem, count)]));
  const weighUnknown = remember((stem) => weigh(stem, 1));
  return {
    weightOf: (stem) => weights.get(stem) ?? weighUnknown(stem),
    uses: (stem) => frequency.has(stem),
    relatedTo: relateStems(
      [...frequency.keys()].filter((stem) => !isFunctionWord(stem)),
      rings === thesaurus ? synonyms : readRings(rings),
    ),
  };
}

/**
 * The share of the weight of `wanted` that is among `given`, 0 to 1; parts of compounds count in part.
 *
 * @param whenEmpty what to give where nothing is wanted
 */
export function coverage(
  wanted: ReadonlySet<string>,
  given: ReadonlySet<string>,
  space: TermSpace,
  whenEmpty = 0,
): number {
  let all = 0;
  let covered = 0;
  for (const stem of wanted) {
    const weight = space.weightOf(stem);
    all += weight;
    covered += weight * bestMatch(stem, space.relatedTo(stem), given);
  }
  return all === 0 ? whenEmpty : Math.min(1, covered / all);
}

/** As `coverage`, for many sets of wanted stems and one given one. */
export function coverageWith(
  given: ReadonlySet<string>,
  space: TermSpace,
): (wanted: ReadonlySet<string>) => number {
  const met = new Map<string, number>();
  const meet = (stem: string) => {
    const known = met.get(stem) ?? bestMatch(stem, space.relatedTo(stem), given);
    met.set(stem, known);
    return known;
  };
  return (wanted) => {
    let all = 0;
    let covered = 0;
    for (const stem of wanted) {
      const weight = space.weightOf(stem);
      all += weight;
      covered += weight * meet(stem);
    }
    return all === 0 ? 0 : Math.min(1, covered / all);
  };
}

/** Which of many sets hold a stem, by their places. */
export type Holders = ReadonlyMap<string, readonly number[]>;

export function indexHolders(sets: readonly ReadonlySet<string>[]): Holders {
  const holders = new Map<string, number[]>();
  for (const [place, stems] of sets.entries()) {
    for (const stem of stems) {
      const places = holders.get(stem);
      if (places) places.push(place);
      else holders.set(stem, [place]);
    }
  }
  return holders;
}

/**
 * As `coverage`, for one set of wanted stems and many given ones at once, in the order of the sets.
 *
 * @param mostWeight from here on more words do not ask for more: people tell stories around what they want
 */
export function coverages(
  wanted: ReadonlySet<string>,
  { holders, count }: { holders: Holders; count: number },
  space: TermSpace,
  { whenEmpty = 0, mostWeight = Number.POSITIVE_INFINITY } = {},
): Float64Array {
  const covered = new Float64Array(count);
  const metBy = new Uint32Array(count);
  let all = 0;
  let round = 0;
  for (const stem of wanted) {
    round += 1;
    const weight = space.weightOf(stem);
    all += weight;
    // the best match comes first, and a set is met once
    for (const [other, strength] of [[stem, 1] as const, ...space.relatedTo(stem)]) {
      for (const place of holders.get(other) ?? []) {
        if (metBy[place] === round) continue;
        metBy[place] = round;
        covered[place] = (covered[place] ?? 0) + weight * strength;
      }
    }
  }
  if (all === 0) return covered.fill(whenEmpty);
  return covered.map((weight) => Math.min(1, weight / Math.min(all, mostWeight)));
}

/** What was said, by stem: its own stems, and all known ones that they mean or are a part of, with how sure that is. */
export function hear(said: ReadonlySet<string>, space: TermSpace): ReadonlyMap<string, number> {
  const heard = new Map([...said].map((stem) => [stem, 1]));
  for (const stem of said) {
    for (const [other, strength] of space.relatedTo(stem)) {
      heard.set(other, Math.max(strength, heard.get(other) ?? 0));
    }
  }
  return heard;
}

/** The share of the weight of `wanted` that was heard, 0 to 1; 0 where nothing is wanted. */
export function coverageBy(
  heard: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
  space: TermSpace,
): number {
  let all = 0;
  let covered = 0;
  for (const stem of wanted) {
    const weight = space.weightOf(stem);
    all += weight;
    covered += weight * (heard.get(stem) ?? 0);
  }
  return all === 0 ? 0 : covered / all;
}

/** Stems of all words of a text, function words included. */
export function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(stemWord));
}

function bestMatch(stem: string, related: ReadonlyMap<string, number>, given: ReadonlySet<string>): number {
  if (given.has(stem)) return 1;
  let best = 0;
  for (const [other, strength] of related) {
    if (strength > best && given.has(other)) best = strength;
  }
  return best;
}

function isFunctionWord(stem: string): boolean {
  return analyzeText(stem).length === 0;
}

/** German puts words together; a part at either end tells what the whole is about. */
function relateStems(
  vocabulary: readonly string[],
  synonymsOf: ReadonlyMap<string, ReadonlySet<string>>,
): TermSpace["relatedTo"] {
  const partsOf = createWordParts(vocabulary.filter(({ length }) => length >= shortestPart));
  const known = new Set(vocabulary);
  return remember((stem) => {
    const parts = stem.length >= shortestPart ? partsOf(stem) : [];
    const related = new Map(
      parts.map((part) => [part, isCompoundOf(stem, part, known) ? partOfWord : likeEnding]),
    );
    for (const other of synonymsOf.get(stem) ?? []) if (known.has(other)) related.set(other, synonym);
    return new Map([...related].sort(([, left], [, right]) => right - left));
  });
}

/** Whether the longer of two words is the shorter one and a known word, or a few letters that link or derive. */
function isCompoundOf(stem: string, part: string, known: ReadonlySet<string>): boolean {
  const [longer, shorter] = stem.length > part.length ? [stem, part] : [part, stem];
  if (known.has(longer)) return true;
  const rest = longer.startsWith(shorter) ? longer.slice(shorter.length) : longer.slice(0, -shorter.length);
  return rest.length < shortestPart || known.has(rest) || known.has(rest.replace(/(?:e?s|e?n|er|e)$/, ""));
}

/** For each stem of a thesaurus, the stems of all rings that it is in. */
function readRings(rings: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const ring of rings) {
    const stems = stemsOf(ring);
    for (const stem of stems) {
      const others = found.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) others.add(other);
      found.set(stem, others);
    }
  }
  return found;
}

/** Works out what depends on a word alone once, for as many words as people use. */
function remember<Value>(workOut: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = workOut(word);
    if (known.size < mostRemembered) known.set(word, value);
    return value;
  };
}
