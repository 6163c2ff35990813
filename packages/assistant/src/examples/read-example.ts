import { stemWord } from "@stadtlotse/knowledge-base";
import { type Mention, type NameIndex, wordsOf } from "../names/name-index.js";
import { isPlausible } from "../understand/plausible-mention.js";

/** A question as far as it is listened to: its folded words, and the names among them. */
export interface Heard {
  words: readonly string[];
  mentions: readonly Mention[];
}

/** Reads only what is said and named. */
export function hearQuestion(question: string, names: NameIndex): Heard {
  const words = wordsOf(question);
  return { words, mentions: names.find(words).filter((mention) => isPlausible(mention, words, question)) };
}

/**
 * An example in the form in which questions are compared with it.
 *
 * @param isOfPlace whether it only asks for the place that it names; else another place is as good
 */
export function readExample({ words, mentions }: Heard, isOfPlace = false): Set<string> {
  const stems = withNames(words, mentions);
  return isOfPlace ? stems : new Set([...stems].filter((stem) => !/^@\d/.test(stem)));
}

/** The stems of words, each name replaced by what it names; a place is named and is one place among others. */
export function withNames(words: readonly string[], mentions: readonly Mention[]): Set<string> {
  const stems = new Set<string>();
  words.forEach((word, place) => {
    const here = mentions.filter(({ start, end }) => start <= place && place < end);
    if (here.length === 0) stems.add(stemWord(word));
    for (const { kind, id } of here) {
      stems.add(`@${id}`);
      if (kind !== "subject" && kind !== "service") stems.add(`@${kind}`);
    }
  });
  return stems;
}
