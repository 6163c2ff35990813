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
      words: [topic.name, ...topic.synonyms, ...topic.everydayWords].filter((word) =>
        folded.includes(` ${foldName(word)} `),
      ),
    }))
    .filter(({ words }) => words.length > 0)
    .sort((left, right) => right.words.length - left.words.length);
}
