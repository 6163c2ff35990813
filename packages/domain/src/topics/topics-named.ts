import { foldName } from "../names/fold-name.js";
import type { Topic } from "./topic.js";

/** A topic that a text speaks of, and the words by which it was recognised. */
export interface NamedTopic {
  topic: Topic;
  words: string[];
}

/**
 * The topics that a text names, by their terms, synonyms and everyday words, most words first. Whole words count, in
 * any spelling; several topics are usual.
 *
 * @returns empty when the text names none
 * @example
 * topicsNamed(topics, "Gegen den LEERSTAND hilft uns Citymanagement")[0].words
 * //=> ["Leerstand", "Citymanagement"]
 */
export function topicsNamed(topics: readonly Topic[], text: string): NamedTopic[] {
  const folded = ` ${foldName(text)} `;
  return topics
    .map((topic) => ({
      topic,
      words: wordsFor(topic).flatMap(({ word, padded }) => (folded.includes(padded) ? word : [])),
    }))
    .filter(({ words }) => words.length > 0)
    .sort((left, right) => right.words.length - left.words.length);
}

interface TopicWord {
  word: string;
  /** As it stands among other words. */
  padded: string;
}

/** Every question goes through all topics, and a topic never changes. */
const known = new WeakMap<Topic, readonly TopicWord[]>();

function wordsFor(topic: Topic): readonly TopicWord[] {
  const words =
    known.get(topic) ??
    [topic.name, ...topic.synonyms, ...topic.everydayWords].map((word) => ({
      word,
      padded: ` ${foldName(word)} `,
    }));
  known.set(topic, words);
  return words;
}
