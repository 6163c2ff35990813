import { fold, type Synonyms, stemWord } from "@stadtlotse/knowledge-base";
import { paperWords } from "./paper-words.de.js";

/** A word may mean several things, so that none of them counts as if it had been said. */
const weight = 0.4;

const written = readLines();
const writtenStems = new Map(
  [...written].map(([word, others]) => [stemWord(fold(word)), others.map((other) => stemWord(fold(other)))]),
);

/** For each word that people say what papers may write instead. */
export function paperSynonyms(): Synonyms {
  return new Map(
    [...written].map(([word, others]) => [word, others.map((other) => ({ word: other, weight }))]),
  );
}

/** The same by stems, for one of them. */
export function writtenFor(stem: string): readonly string[] {
  return writtenStems.get(stem) ?? [];
}

function readLines(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const line of paperWords) {
    const [said = [], paper = []] = line.split(":").map((side) => side.trim().split(" "));
    for (const word of said) {
      const others = [...(byWord.get(word) ?? []), ...paper.filter((other) => other !== word)];
      byWord.set(word, [...new Set(others)]);
    }
  }
  return byWord;
}
