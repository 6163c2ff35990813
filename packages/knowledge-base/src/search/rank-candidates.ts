import type { QueryWord } from "./analyze-query.js";
import { estimateConfidence } from "./estimate-confidence.js";
import type { Lexicon } from "./lexicon.js";
import { QueryWordMatcher } from "./match-query-words.js";
import { QueryTrigrams } from "./query-trigrams.js";
import type { QuestionKind } from "./question-kind.js";
import { type PassageEvidence, PassageScorer } from "./score-passage.js";
import type { SegmentView } from "./segment-view.js";
import { holdsValue } from "./value-kinds.js";

/** A passage worth a closer look, by its number over all segments. */
export interface Candidate {
  passage: number;
  /** BM25 of its words. */
  wordScore: number;
}

export interface SearchHit {
  passageId: string;
  /** Comparable within one result. */
  score: number;
  /** What the score is made of: the sum of these. */
  scoreParts: { words: number; letters: number; context: number };
  /** How likely it is, from 0 to 1, that this passage answers the query. */
  confidence: number;
  /** Share of the query's important words that the passage holds, 0 to 1; says nothing of how sure a hit is. */
  coverage: number;
  /** The sentences of the passage, best first; offsets point into its text. */
  sentences: RankedSentence[];
}

export interface RankedSentence {
  start: number;
  end: number;
  /** Comparable with the sentences of the other passages of one result. */
  score: number;
}

/** Looks closely at the candidates of a search and gives the best so many as hits, best first. */
export function rankCandidates(
  candidates: readonly Candidate[],
  words: readonly QueryWord[],
  lexicon: Lexicon,
  kind: QuestionKind,
  limit: number,
): SearchHit[] {
  const found = examine(candidates, words, lexicon);
  const mostWords = Math.max(smallest, ...found.map(({ wordScore }) => wordScore));
  const mostLetters = Math.max(smallest, ...found.map(({ evidence }) => evidence.letters));
  const scored = found
    .map(({ passageId, wordScore, evidence }) => {
      const scoreParts = {
        words: wordScore / mostWords,
        letters: evidence.letters / mostLetters,
        context: contextWeight * evidence.context,
      };
      const score = scoreParts.words + scoreParts.letters + scoreParts.context;
      return { passageId, score, scoreParts, evidence };
    })
    .sort((a, b) => b.score - a.score);
  return scored.slice(0, limit).map(({ passageId, score, scoreParts, evidence }, index) => {
    const rival = scored[index === 0 ? 1 : 0]?.score ?? 0;
    const lead = (score - rival) / highestScore;
    return {
      passageId,
      score,
      scoreParts,
      confidence: estimateConfidence({ lead, context: evidence.context }),
      coverage: evidence.coverage,
      sentences: rankSentences(evidence, score, kind),
    };
  });
}

const smallest = 1e-9;
const contextWeight = 2;

const highestScore = 2 + contextWeight;

interface Examined {
  passageId: string;
  wordScore: number;
  evidence: PassageEvidence;
}

function examine(
  candidates: readonly Candidate[],
  words: readonly QueryWord[],
  lexicon: Lexicon,
): Examined[] {
  const trigrams = new QueryTrigrams(words, lexicon);
  const scorer = new PassageScorer(words, trigrams);
  const matchers = new Map<SegmentView, QueryWordMatcher>();
  const examined = candidates.map(({ passage, wordScore }) => {
    const { view, place } = lexicon.locate(passage);
    const matcher = matchers.get(view) ?? new QueryWordMatcher(view, words, trigrams);
    matchers.set(view, matcher);
    const relativeLength = (lexicon.lengths[passage] ?? 0) / lexicon.averageLength;
    const evidence = scorer.score(matcher, place, relativeLength);
    return { passageId: view.passageId(place), wordScore, evidence };
  });
  for (const matcher of matchers.values()) matcher.release();
  return examined;
}

/**
 * Of a sentence beside its passage and its letters. Chosen on the questions of XQuAD.de and on questions in own words
 * on two sets of documents, where each is better for all three; a ranker of eighteen such parts fitted on all rounds but
 * one was no better on the round left out.
 */
const sentenceWeights = { context: 3, about: 1.6, sureValue: 0.7, value: 0.2 };
/** A text holds figures, dates and names or not; most sentences hold something of the other kinds. */
const sureKinds: ReadonlySet<QuestionKind> = new Set(["number", "money", "date", "person", "contact"]);

function rankSentences(
  evidence: PassageEvidence,
  passageScore: number,
  kind: QuestionKind,
): RankedSentence[] {
  const valueWeight = sureKinds.has(kind) ? sentenceWeights.sureValue : sentenceWeights.value;
  return evidence.sentences
    .map(({ start, end, context, about, letters, values }) => ({
      start,
      end,
      score:
        passageScore +
        sentenceWeights.context * context +
        sentenceWeights.about * about +
        letters +
        (holdsValue(values, kind) ? valueWeight : 0),
    }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}
