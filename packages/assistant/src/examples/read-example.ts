import { stemWord } from "@stadtlotse/knowledge-base";
import { type Mention, type NameIndex, wordsOf } from "../names/name-index.js";
import { isPlausible } from "../understand/plausible-mention.js";

/** An example in the form in which questions are compared with it. */
export function readExample(question: string, names: NameIndex): Set<string> {
  const words = wordsOf(question);
  const mentions = names.find(words).filter((mention) => isPlausible(mention, words, question));
  return withNames(words, mentions);
}

/** The stems of words, each name replaced by what it names; one place is as good as another. */
export function withNames(words: readonly string[], mentions: readonly Mention[]): Set<string> {
  const stems = new Set<string>();
  words.forEach((word, place) => {
    const here = mentions.filter(({ start, end }) => start <= place && place < end);
    if (here.length === 0) stems.add(stemWord(word));
    for (const { kind, id } of here)
      stems.add(kind === "subject" || kind === "service" ? `@${id}` : `@${kind}`);
  });
  return stems;
}
