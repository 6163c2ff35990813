import { fold } from "../analysis/fold.js";
import { stemWord } from "../analysis/stem-word.js";
import { analyzeQuery, type QueryWord, type Synonyms } from "./analyze-query.js";
import { bestPassages } from "./best-passages.js";
import { Compounds } from "./compounds.js";
import type { PassageKind } from "./indexed-passage.js";
import { Lexicon } from "./lexicon.js";
import { QueryWordMatcher } from "./match-query-words.js";
import { PassageSums } from "./passage-sums.js";
import { QueryTrigrams } from "./query-trigrams.js";
import { type QuestionKind, questionKind } from "./question-kind.js";
import { type PassageEvidence, scorePassage } from "./score-passage.js";
import { scoreWords } from "./score-words.js";
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
  const scores = new PassageSums(size);
  const counts = new PassageSums(size);
  return {
    passageCount: lexicon.passageCount,
    search(query, options) {
      const words = analyzeQuery(query, lexicon, compounds, synonymsByStem);
      scoreWords(words, lexicon, compounds, scores, counts);
      const candidates = selectCandidates(scores, lexicon, options);
      scores.clear();
      const kind = questionKind(query);
      return {
        hits: rank(candidates, words, lexicon, kind).slice(0, options.limit),
        questionKind: kind,
        corrections: words.flatMap(({ word, correctedTo }) =>
          correctedTo === undefined ? [] : [{ from: word, to: correctedTo }],
        ),
      };
    },
  };
}

const mostCandidates = 50;
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

interface Candidate {
  passage: number;
  wordScore: number;
}

function selectCandidates(scores: PassageSums, lexicon: Lexicon, options: SearchOptions): Candidate[] {
  const wanted = options.kinds?.map((kind) => passageKinds.indexOf(kind));
  const allowed =
    wanted === undefined
      ? scores.touched
      : scores.touched.filter((passage) => wanted.includes(lexicon.kindOf(passage)));
  return bestPassages(allowed, scores.values, Math.max(mostCandidates, options.limit)).map((passage) => ({
    passage,
    wordScore: scores.values[passage] ?? 0,
  }));
}

function rank(
  candidates: readonly Candidate[],
  words: readonly QueryWord[],
  lexicon: Lexicon,
  kind: QuestionKind,
): SearchHit[] {
  const trigrams = new QueryTrigrams(words, lexicon);
  const matchers = new Map<SegmentView, QueryWordMatcher>();
  const evidence = candidates.map(
    ({ passage }): { view: SegmentView; local: number; found: PassageEvidence } => {
      const view = lexicon.viewOf(passage);
      const local = passage - view.base;
      const matcher = matchers.get(view) ?? new QueryWordMatcher(view, words, trigrams);
      matchers.set(view, matcher);
      const relativeLength = lexicon.lengthOf(passage) / lexicon.averageLength;
      return { view, local, found: scorePassage(view.sentencesOf(local), words, matcher, relativeLength) };
    },
  );
  const mostWords = Math.max(1e-9, ...candidates.map(({ wordScore }) => wordScore));
  const mostLetters = Math.max(1e-9, ...evidence.map(({ found }) => found.letters));
  return evidence
    .map(({ view, local, found }, index) => {
      const scoreParts = {
        words: (candidates[index]?.wordScore ?? 0) / mostWords,
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
