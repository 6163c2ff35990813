import { type RetrievedPassage, splitSentences } from "@stadtlotse/knowledge-base";
import { readableText } from "./passage-evidence.js";
import { widenPlace } from "./widen-place.js";

type Sentence = RetrievedPassage["sentences"][number];

/** What of a document can be shown as an answer: a sentence within what it needs to be understood. */
export interface Place {
  passage: RetrievedPassage;
  /** The sentence with its neighbours, word for word. */
  shown: Sentence;
  /** The same to be read. */
  text: string;
  /** The sentence alone. */
  leading: string;
  /** How many passages were found before this one. */
  before: number;
  /** The score of the sentence, and how far it is behind the best one. */
  score: number;
  behind: number;
}

const mostOfPlace = 420;

/**
 * The places around the best sentences of some of the passages that were found, best first, each made when it is asked
 * for, and one that is the same for several sentences once.
 */
export function* findPlaces(
  found: readonly RetrievedPassage[],
  isWanted: (passage: RetrievedPassage) => boolean,
): Generator<Place> {
  const ranked = found
    .flatMap((passage, before) =>
      isWanted(passage) ? passage.sentences.map((sentence) => ({ passage, before, sentence })) : [],
    )
    .sort((a, b) => b.sentence.score - a.sentence.score);
  const best = ranked[0]?.sentence.score ?? 0;
  const spans = new Map<RetrievedPassage, ReturnType<typeof splitSentences>>();
  const made = new Set<string>();
  for (const { passage, before, sentence } of ranked) {
    const known = spans.get(passage) ?? splitSentences(passage.text);
    spans.set(passage, known);
    const shown = widenPlace(passage, sentence, mostOfPlace, known);
    const key = `${passage.passageId} ${shown.start}-${shown.end}`;
    if (made.has(key)) continue;
    made.add(key);
    const text = readableText(shown);
    const { score } = sentence;
    if (text === "") continue;
    yield { passage, shown, text, leading: readableText(sentence), before, score, behind: best - score };
  }
}
