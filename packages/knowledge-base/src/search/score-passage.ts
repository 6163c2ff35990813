import type { QueryWord } from "./analyze-query.js";
import { type ForwardSentence, sections } from "./forward-entry.js";
import type { QueryWordMatcher } from "./match-query-words.js";
import { pointsBack } from "./value-kinds.js";

/** A sentence of a passage with what speaks for it; offsets point into the passage's text. */
export interface SentenceEvidence {
  start: number;
  end: number;
  /** Kinds of value that it holds (value-kinds.ts). */
  values: number;
  /** Share of the query's important words that the sentence holds, with credit for its neighbours and headings. */
  context: number;
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

/**
 * Looks closely at one passage: which of the query's words and letters stand where in it. `relativeLength` is the
 * passage's length over the average. Runs for each candidate of each search, therefore plain loops.
 */
export function scorePassage(
  sentences: readonly ForwardSentence[],
  words: readonly QueryWord[],
  matcher: QueryWordMatcher,
  relativeLength: number,
): PassageEvidence {
  const { weights } = matcher.query;
  const counts = new Array<number>(weights.length).fill(0);
  const lastSeen = new Array<number>(weights.length).fill(-1);
  const held = sentences.map((sentence, index) =>
    holdingsOf(sentence, index, words.length, matcher, counts, lastSeen),
  );
  const evidence: PassageEvidence = {
    letters: trigramScore(counts, weights, relativeLength),
    context: 0,
    coverage: shareOfImportance(words, bestLikeness(held, words.length)),
    sentences: [],
  };
  sentences.forEach(({ section, start, end, values }, index) => {
    if (section === sections.heading) return;
    const isBody = section === sections.body;
    const likeness = isBody ? likenessInContext(sentences, held, index) : held[index]?.likeness;
    const context = shareOfImportance(words, likeness ?? []);
    evidence.context = Math.max(evidence.context, context);
    if (isBody) evidence.sentences.push({ start, end, values, context, letters: held[index]?.letters ?? 0 });
  });
  return evidence;
}

const previousWeight = 0.5;
/** Of the previous sentence, where a sentence begins with "Sie", "Dies", "Dazu" and the like. */
const pointedAtWeight = 0.8;
const nextWeight = 0.4;
const headingWeight = 0.4;

interface Holdings {
  /** For each word of the query the likeness of the most alike word. */
  likeness: number[];
  letters: number;
}

function holdingsOf(
  sentence: ForwardSentence,
  index: number,
  wordCount: number,
  matcher: QueryWordMatcher,
  counts: number[],
  lastSeen: number[],
): Holdings {
  const { weights, totalWeight } = matcher.query;
  const likeness = new Array<number>(wordCount).fill(0);
  let letters = 0;
  for (const word of sentence.words) {
    const match = matcher.match(word);
    if (match === undefined) continue;
    raise(likeness, match.likeness, 1);
    for (const trigram of match.trigrams) {
      counts[trigram] = (counts[trigram] ?? 0) + 1;
      if (lastSeen[trigram] === index) continue;
      lastSeen[trigram] = index;
      letters += weights[trigram] ?? 0;
    }
  }
  return { likeness, letters: totalWeight === 0 ? 0 : letters / totalWeight };
}

/** What a sentence holds itself, or its neighbours and headings, which count less. */
function likenessInContext(
  sentences: readonly ForwardSentence[],
  held: readonly Holdings[],
  index: number,
): number[] {
  const likeness = [...(held[index]?.likeness ?? [])];
  const [previous, next] = [index - 1, index + 1];
  const fromPrevious = pointsBack(sentences[index]?.values ?? 0) ? pointedAtWeight : previousWeight;
  if (sentences[previous]?.section === sections.body) raise(likeness, held[previous]?.likeness, fromPrevious);
  if (sentences[next]?.section === sections.body) raise(likeness, held[next]?.likeness, nextWeight);
  for (let at = 0; sentences[at]?.section === sections.heading; at++) {
    raise(likeness, held[at]?.likeness, headingWeight);
  }
  return likeness;
}

function raise(likeness: number[], other: readonly number[] | undefined, weight: number): void {
  if (other === undefined) return;
  for (let place = 0; place < likeness.length; place++) {
    const credit = weight * (other[place] ?? 0);
    if (credit > (likeness[place] ?? 0)) likeness[place] = credit;
  }
}

function bestLikeness(held: readonly Holdings[], wordCount: number): number[] {
  const best = new Array<number>(wordCount).fill(0);
  for (const { likeness } of held) raise(best, likeness, 1);
  return best;
}

function shareOfImportance(words: readonly QueryWord[], likeness: readonly number[]): number {
  let score = 0;
  let total = 0;
  for (let place = 0; place < words.length; place++) {
    const importance = words[place]?.importance ?? 0;
    total += importance;
    score += importance * (likeness[place] ?? 0);
  }
  return total === 0 ? 0 : score / total;
}

/** BM25 with k1 1.2 and b 0.75; a passage's length in words stands for its length in trigrams. */
function trigramScore(counts: readonly number[], weights: readonly number[], relativeLength: number): number {
  const saturation = 1.2 * (0.25 + 0.75 * relativeLength);
  let score = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    if (count > 0) score += ((weights[i] ?? 0) * count * 2.2) / (count + saturation);
  }
  return score;
}
