import { fold } from "../analysis/fold.js";
import { stemWord } from "../analysis/stem-word.js";
import { analyzeQuery, type QueryWord, type Synonyms } from "./analyze-query.js";
import { Compounds } from "./compounds.js";
import type { PassageKind } from "./indexed-passage.js";
import { Lexicon } from "./lexicon.js";
import { QueryWordMatcher } from "./match-query-words.js";
import { queryTrigrams } from "./query-trigrams.js";
import { type QuestionKind, questionKind } from "./question-kind.js";
import { type PassageEvidence, scorePassage } from "./score-passage.js";
import { type PassageScores, scoreWords } from "./score-words.js";
import { passageKinds, type Segment } from "./segment.js";
import { SegmentView } from "./segment-view.js";
import { asksForValue, holdsValue } from "./value-kinds.js";

/** One segment of an index, with the ids of its passages that are deleted. */
export interface SearchedSegment {
  segment: Segment;
  deleted?: ReadonlySet<string>;
}

export interface SearchOptions {
  /** At most this many passages. */
  limit: number;
  kinds?: readonly PassageKind[];
}

export interface SearchResult {
  hits: SearchHit[];
  questionKind: QuestionKind;
  /** Words of the query that no passage holds, with what they were read as. */
  corrections: { from: string; to: string }[];
}

export interface SearchHit {
  passageId: string;
  /** Comparable within one result. */
  score: number;
  /** What the score is made of: the sum of these. */
  scoreParts: { words: number; letters: number; context: number };
  /** Share of the query's important words that the passage holds, 0 to 1. */
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

export interface Searcher {
  readonly passageCount: number;
  search(query: string, options: SearchOptions): SearchResult;
}

/**
 * Gives a searcher over the segments of one audience. Its statistics are those of these segments alone: what is not
 * among them cannot be felt. Nothing is analysed again; words are looked up in the segments when a query asks.
 */
export function createSearcher(
  searched: readonly SearchedSegment[],
  synonyms: Synonyms = new Map(),
): Searcher {
  const lexicon = new Lexicon(viewsOf(searched));
  const compounds = new Compounds(lexicon);
  const synonymsByStem = new Map([...synonyms].map(([word, related]) => [stemWord(fold(word)), related]));
  const size = lexicon.views.reduce((sum, view) => sum + view.passageCount, 0);
  const scratch = { scores: new Float32Array(size), counts: new Float32Array(size) };
  return {
    passageCount: lexicon.passageCount,
    search(query, options) {
      const words = analyzeQuery(query, lexicon, compounds, synonymsByStem);
      const found = scoreWords(words, lexicon, compounds, scratch);
      const candidates = selectCandidates(found, lexicon, options);
      const scoreOf = candidates.map((passage) => found.scores[passage] ?? 0);
      for (const passage of found.touched) found.scores[passage] = 0;
      const kind = questionKind(query);
      return {
        hits: rank(candidates, scoreOf, words, lexicon, kind).slice(0, options.limit),
        questionKind: kind,
        corrections: words.flatMap(({ word, correctedTo }) =>
          correctedTo === undefined ? [] : [{ from: word, to: correctedTo }],
        ),
      };
    },
  };
}

const mostCandidates = 100;
const lettersWeight = 1;
const contextWeight = 2;

function viewsOf(searched: readonly SearchedSegment[]): SegmentView[] {
  let base = 0;
  return searched.map(({ segment, deleted = new Set() }) => {
    const view = new SegmentView(segment, base, deleted);
    base += view.passageCount;
    return view;
  });
}

function selectCandidates(
  { scores, touched }: PassageScores,
  lexicon: Lexicon,
  options: SearchOptions,
): number[] {
  const wanted = options.kinds?.map((kind) => passageKinds.indexOf(kind));
  const allowed =
    wanted === undefined ? touched : touched.filter((passage) => wanted.includes(lexicon.kindOf(passage)));
  return allowed
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, Math.max(mostCandidates, options.limit));
}

function rank(
  candidates: readonly number[],
  wordScores: readonly number[],
  words: readonly QueryWord[],
  lexicon: Lexicon,
  kind: QuestionKind,
): SearchHit[] {
  const trigrams = queryTrigrams(words, lexicon);
  const matchers = new Map<SegmentView, QueryWordMatcher>();
  const evidence = candidates.map((passage): { view: SegmentView; local: number; found: PassageEvidence } => {
    const view = lexicon.viewOf(passage);
    const local = passage - view.base;
    const matcher = matchers.get(view) ?? new QueryWordMatcher(view, words, trigrams);
    matchers.set(view, matcher);
    const relativeLength = lexicon.lengthOf(passage) / lexicon.averageLength;
    return { view, local, found: scorePassage(view.sentencesOf(local), words, matcher, relativeLength) };
  });
  const mostWords = Math.max(1e-9, ...wordScores);
  const mostLetters = Math.max(1e-9, ...evidence.map(({ found }) => found.letters));
  return evidence
    .map(({ view, local, found }, index) => {
      const scoreParts = {
        words: (wordScores[index] ?? 0) / mostWords,
        letters: (lettersWeight * found.letters) / mostLetters,
        context: contextWeight * found.context,
      };
      const score = scoreParts.words + scoreParts.letters + scoreParts.context;
      return {
        passageId: view.passageId(local),
        score,
        scoreParts,
        coverage: found.coverage,
        sentences: rankSentences(found, score, kind),
      };
    })
    .sort((a, b) => b.score - a.score);
}

function rankSentences(found: PassageEvidence, passageScore: number, kind: QuestionKind): RankedSentence[] {
  const holds = (values: number) => (asksForValue(kind) && holdsValue(values, kind) ? 0.2 : 0);
  return found.sentences
    .map(({ start, end, context, letters, values }) => ({
      start,
      end,
      score: passageScore + 3 * context + letters + holds(values),
    }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}
