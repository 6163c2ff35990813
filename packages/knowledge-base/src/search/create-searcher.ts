import { fold } from "../analysis/fold.js";
import { stemWord } from "../analysis/stem-word.js";
import { analyzeQuery, type StemSynonyms, type Synonyms } from "./analyze-query.js";
import { bestPassages } from "./best-passages.js";
import { Compounds } from "./compounds.js";
import type { PassageKind } from "./indexed-passage.js";
import { Lexicon } from "./lexicon.js";
import { PassageSums } from "./passage-sums.js";
import { type QuestionKind, questionKind } from "./question-kind.js";
import { rankCandidates, type SearchHit } from "./rank-candidates.js";
import { scoreWords } from "./score-words.js";
import { passageKinds, type Segment } from "./segment.js";
import { StemScorer } from "./stem-scores.js";
import { viewSegment } from "./view-segment.js";

export type { SearchHit } from "./rank-candidates.js";

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
  const lexicon = new Lexicon(searched.map(({ segment, deleted }) => viewSegment(segment, deleted)));
  const compounds = new Compounds(lexicon);
  const synonymsByStem = stemSynonyms(synonyms);
  const scorer = new StemScorer(lexicon, compounds);
  const scores = new PassageSums(lexicon.lengths.length);
  return {
    passageCount: lexicon.passageCount,
    search(query, options) {
      const words = analyzeQuery(query, lexicon, compounds, synonymsByStem);
      const wanted = Math.max(mostCandidates, options.limit);
      scoreWords(words, scorer, scores, wanted, filterOf(options, lexicon));
      const candidates = bestPassages(scores.touched, scores.values, wanted).map((passage) => ({
        passage,
        wordScore: scores.values[passage] ?? 0,
      }));
      scores.clear();
      const kind = questionKind(query);
      return {
        hits: rankCandidates(candidates, words, lexicon, kind, options.limit),
        questionKind: kind,
        corrections: words.flatMap(({ word, correctedTo }) =>
          correctedTo === undefined ? [] : [{ from: word, to: correctedTo }],
        ),
      };
    },
  };
}

const mostCandidates = 50;

function stemSynonyms(synonyms: Synonyms): StemSynonyms {
  return new Map(
    [...synonyms].map(([word, related]) => [
      stemWord(fold(word)),
      related.map((synonym) => ({ stem: stemWord(fold(synonym.word)), weight: synonym.weight })),
    ]),
  );
}

function filterOf({ kinds }: SearchOptions, lexicon: Lexicon): ((passage: number) => boolean) | undefined {
  if (kinds === undefined) return undefined;
  const isWanted = passageKinds.map((kind) => kinds.includes(kind));
  return (passage) => isWanted[lexicon.kinds[passage] ?? 0] === true;
}
