import type { QueryWord } from "./analyze-query.js";
import { ByteReader } from "./byte-reader.js";
import { isQuoted, type Section, sections } from "./forward-entry.js";
import type { QueryWordMatcher } from "./match-query-words.js";
import type { QueryTrigrams } from "./query-trigrams.js";
import { pointsBack } from "./value-kinds.js";

/** A sentence of a passage with what speaks for it; offsets point into the passage's text. */
export interface SentenceEvidence {
  start: number;
  end: number;
  /** Kinds of value that it holds (value-kinds.ts). */
  values: number;
  /** Share of the query's important words that the sentence holds, with credit for its neighbours and headings. */
  context: number;
  /** Share of the query's important words that title and headings hold and the sentence does not. */
  about: number;
  /** Share of the query's trigrams that the sentence itself holds, by their weight. */
  letters: number;
}

export interface PassageEvidence {
  /** BM25 of the query's trigrams. */
  letters: number;
  /** The best context of a sentence or question variant. */
  context: number;
  /** Share of the query's important words that the passage holds anywhere. */
  coverage: number;
  sentences: SentenceEvidence[];
}

/** What a sentence holds of the query, before its neighbours are looked at. */
interface Holdings {
  section: Section;
  values: number;
  start: number;
  end: number;
  /** For each word of the query the likeness of the most alike word. */
  likeness: Float64Array;
  letters: number;
}

/**
 * Looks closely at passages: which of a query's words and letters stand where in them. Runs for each candidate of each
 * search, therefore plain loops, and words are read from the bytes of the index one by one.
 */
export class PassageScorer {
  readonly #importances: Float64Array;
  readonly #counts: Uint32Array;
  /** For each trigram the last sentence that holds it. */
  readonly #lastSeen: Int32Array;

  constructor(
    words: readonly QueryWord[],
    readonly query: QueryTrigrams,
  ) {
    const total = words.reduce((sum, { importance }) => sum + importance, 0);
    this.#importances = Float64Array.from(words, ({ importance }) => (total === 0 ? 0 : importance / total));
    this.#counts = new Uint32Array(query.weights.length);
    this.#lastSeen = new Int32Array(query.weights.length);
  }

  /** `relativeLength` is the passage's length over the average. */
  score(matcher: QueryWordMatcher, passage: number, relativeLength: number): PassageEvidence {
    const held = this.#readHoldings(matcher, passage);
    const anywhere = new Float64Array(this.#importances.length);
    for (const { likeness } of held) raise(anywhere, likeness, 1);
    const evidence: PassageEvidence = {
      letters: this.#trigramScore(relativeLength),
      context: 0,
      coverage: this.#share(anywhere),
      sentences: [],
    };
    for (let index = 0; index < held.length; index++) {
      const holdings = held[index];
      if (holdings === undefined || holdings.section === sections.heading) continue;
      const { section, start, end, values, letters } = holdings;
      const canBeShown = isQuoted(section);
      const context = this.#share(canBeShown ? likenessInContext(held, index) : holdings.likeness);
      if (context > evidence.context) evidence.context = context;
      if (!canBeShown) continue;
      const about = this.#gain(holdings.likeness, held[0]?.likeness);
      evidence.sentences.push({ start, end, values, context, about, letters });
    }
    return evidence;
  }

  #readHoldings(matcher: QueryWordMatcher, passage: number): Holdings[] {
    const { forward, forwardOffsets } = matcher.view.segment;
    const reader = new ByteReader(forward, forwardOffsets[passage]);
    this.#counts.fill(0);
    this.#lastSeen.fill(-1);
    const held: Holdings[] = [];
    const count = reader.readVarint();
    for (let index = 0; index < count; index++) {
      const head = reader.readVarint();
      const start = reader.readVarint();
      const end = start + reader.readVarint();
      const likeness = new Float64Array(this.#importances.length);
      const letters = this.#readWords(reader, matcher, index, likeness);
      held.push({ section: (head & 3) as Section, values: head >>> 2, start, end, likeness, letters });
    }
    return held;
  }

  #readWords(
    reader: ByteReader,
    matcher: QueryWordMatcher,
    sentence: number,
    likeness: Float64Array,
  ): number {
    const { weights, totalWeight } = this.query;
    let letters = 0;
    for (let left = reader.readVarint(); left > 0; left--) {
      const match = matcher.match(reader.readVarint());
      if (match === undefined) continue;
      if (match.likeness !== undefined) raise(likeness, match.likeness, 1);
      for (let at = 0; at < match.trigrams.length; at++) {
        const trigram = match.trigrams[at] ?? 0;
        this.#counts[trigram] = (this.#counts[trigram] ?? 0) + 1;
        if (this.#lastSeen[trigram] === sentence) continue;
        this.#lastSeen[trigram] = sentence;
        letters += weights[trigram] ?? 0;
      }
    }
    return totalWeight === 0 ? 0 : letters / totalWeight;
  }

  #share(likeness: Float64Array): number {
    let score = 0;
    for (let place = 0; place < likeness.length; place++) {
      score += (this.#importances[place] ?? 0) * (likeness[place] ?? 0);
    }
    return score;
  }

  #gain(own: Float64Array, other: Float64Array = own): number {
    let gain = 0;
    for (let place = 0; place < own.length; place++) {
      const more = (other[place] ?? 0) - (own[place] ?? 0);
      if (more > 0) gain += (this.#importances[place] ?? 0) * more;
    }
    return gain;
  }

  /** BM25 with k1 1.2 and b 0.75; a passage's length in words stands for its length in trigrams. */
  #trigramScore(relativeLength: number): number {
    const saturation = 1.2 * (0.25 + 0.75 * relativeLength);
    let score = 0;
    for (let trigram = 0; trigram < this.#counts.length; trigram++) {
      const count = this.#counts[trigram] ?? 0;
      if (count > 0) score += ((this.query.weights[trigram] ?? 0) * count * 2.2) / (count + saturation);
    }
    return score;
  }
}

const previousWeight = 0.5;
/** Of the previous sentence, where a sentence begins with "Sie", "Dies", "Dazu" and the like. */
const pointedAtWeight = 0.8;
const nextWeight = 0.4;
const headingWeight = 0.4;
/** Of the sentence above a list or table for each of its items. */
const introductionWeight = 0.8;

/** What a sentence holds itself, or what stands around and above it, which counts less. */
function likenessInContext(held: readonly Holdings[], index: number): Float64Array {
  const own = held[index];
  const likeness = Float64Array.from(own?.likeness ?? []);
  const previous = held[index - 1];
  const next = held[index + 1];
  const fromPrevious = pointsBack(own?.values ?? 0) ? pointedAtWeight : previousWeight;
  if (previous !== undefined && isQuoted(previous.section)) raise(likeness, previous.likeness, fromPrevious);
  if (next !== undefined && isQuoted(next.section)) raise(likeness, next.likeness, nextWeight);
  if (own?.section === sections.item) {
    const above = held.findLast(({ section }, at) => at < index && section !== sections.item);
    if (above !== undefined) raise(likeness, above.likeness, introductionWeight);
    if (above?.section === sections.unquoted) {
      const introduction = held.findLast(({ section }, at) => at < index && introduces(section));
      if (introduction !== undefined) raise(likeness, introduction.likeness, introductionWeight);
    }
  }
  const heading = held.findLast(({ section }, at) => at < index && at > 0 && section === sections.heading);
  if (heading !== undefined) raise(likeness, heading.likeness, headingWeight);
  if (held[0] !== undefined) raise(likeness, held[0].likeness, headingWeight);
  return likeness;
}

/** Whether a table may follow, whose own head stands in between. */
function introduces(section: Section): boolean {
  return section !== sections.item && section !== sections.unquoted;
}

function raise(likeness: Float64Array, other: ArrayLike<number>, weight: number): void {
  for (let place = 0; place < likeness.length; place++) {
    const credit = weight * (other[place] ?? 0);
    if (credit > (likeness[place] ?? 0)) likeness[place] = credit;
  }
}
