import type { QueryWord } from "./analyze-query.js";
import { type ForwardSentence, sections } from "./forward-entry.js";
import type { QueryWordMatcher } from "./match-query-words.js";

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
 * Looks closely at one passage: which of the query's words and letters stand where in it. Called for each candidate
 * of each search, therefore loops and no closures. `relativeLength` is the passage's length over the average.
 */
export function scorePassage(
  sentences: readonly ForwardSentence[],
  words: readonly QueryWord[],
  matcher: QueryWordMatcher,
  relativeLength: number,
): PassageEvidence {
  const counts = new Uint32Array(matcher.query.weights.length);
  const held = sentences.map((sentence) => holdingsOf(sentence, words.length, matcher, counts));
  const evidence: PassageEvidence = {
    letters: trigramScore(counts, matcher.query.weights, relativeLength),
    context: 0,
    coverage: shareOfImportance(words, bestLikeness(held, words.length)),
    sentences: [],
  };
  sentences.forEach(({ section, start, end, values }, index) => {
    if (section === sections.heading) return;
    const isBody = section === sections.body;
    const likeness = isBody ? likenessInContext(sentences, held, index) : held[index]?.likeness;
    const context = shareOfImportance(words, likeness ?? new Float32Array());
    evidence.context = Math.max(evidence.context, context);
    if (isBody) evidence.sentences.push({ start, end, values, context, letters: held[index]?.letters ?? 0 });
  });
  return evidence;
}

const previousWeight = 0.6;
const nextWeight = 0.4;
const headingWeight = 0.4;

interface Holdings {
  /** For each word of the query the likeness of the most alike word. */
  likeness: Float32Array;
  letters: number;
}

function holdingsOf(
  sentence: ForwardSentence,
  wordCount: number,
  matcher: QueryWordMatcher,
  counts: Uint32Array,
): Holdings {
  const likeness = new Float32Array(wordCount);
  const isSeen = new Uint8Array(counts.length);
  let letters = 0;
  for (const word of sentence.words) {
    const match = matcher.match(word);
    if (match === undefined) continue;
    for (let place = 0; place < wordCount; place++) {
      const alike = match.likeness[place] ?? 0;
      if (alike > (likeness[place] ?? 0)) likeness[place] = alike;
    }
    for (const trigram of match.trigrams) {
      counts[trigram] = (counts[trigram] ?? 0) + 1;
      if (isSeen[trigram] === 1) continue;
      isSeen[trigram] = 1;
      letters += matcher.query.weights[trigram] ?? 0;
    }
  }
  return { likeness, letters: letters / matcher.query.totalWeight };
}

/** What a sentence holds itself, or its neighbours and headings, which count less. */
function likenessInContext(
  sentences: readonly ForwardSentence[],
  held: readonly Holdings[],
  index: number,
): Float32Array {
  const likeness = (held[index]?.likeness ?? new Float32Array()).slice();
  raise(
    likeness,
    sentences[index - 1]?.section === sections.body ? held[index - 1] : undefined,
    previousWeight,
  );
  raise(likeness, sentences[index + 1]?.section === sections.body ? held[index + 1] : undefined, nextWeight);
  for (let at = 0; sentences[at]?.section === sections.heading; at++)
    raise(likeness, held[at], headingWeight);
  return likeness;
}

function raise(likeness: Float32Array, other: Holdings | undefined, weight: number): void {
  if (other === undefined) return;
  for (let place = 0; place < likeness.length; place++) {
    const credit = weight * (other.likeness[place] ?? 0);
    if (credit > (likeness[place] ?? 0)) likeness[place] = credit;
  }
}

function bestLikeness(held: readonly Holdings[], wordCount: number): Float32Array {
  const best = new Float32Array(wordCount);
  for (const holdings of held) raise(best, holdings, 1);
  return best;
}

function shareOfImportance(words: readonly QueryWord[], likeness: Float32Array): number {
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
function trigramScore(counts: Uint32Array, weights: Float64Array, relativeLength: number): number {
  const saturation = 1.2 * (0.25 + 0.75 * relativeLength);
  let score = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    if (count > 0) score += ((weights[i] ?? 0) * count * 2.2) / (count + saturation);
  }
  return score;
}
