import type { Topic } from "@stadtlotse/domain";
import type { Synonyms } from "@stadtlotse/knowledge-base";

/** An everyday word points to a field and not to one of its terms, so that each term counts for little. */
const weight = 0.25;

/** For each everyday word of the field, what documents call the topics that it belongs to. Phrases are left out. */
export function topicSynonyms(topics: readonly Topic[]): Synonyms {
  const terms = new Map<string, Set<string>>();
  for (const { everydayWords, synonyms } of topics) {
    for (const word of everydayWords.filter(isOneWord)) {
      terms.set(word, new Set([...(terms.get(word) ?? []), ...synonyms.filter(isOneWord)]));
    }
  }
  return new Map(
    [...terms].map(([word, related]) => [word, [...related].map((term) => ({ word: term, weight }))]),
  );
}

function isOneWord(phrase: string): boolean {
  return /^\p{L}+$/u.test(phrase);
}
