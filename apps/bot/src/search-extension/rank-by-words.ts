import { foldName } from "@stadtlotse/domain";

const shortestWord = 3;

/**
 * The records that hold the words that somebody types, best first. A word counts from its beginning ("Leerst" finds
 * "Leerstand"); every word of the query must be found.
 */
export function rankByWords<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly (string | undefined)[],
): Item[] {
  const words = foldName(query)
    .split(" ")
    .filter((word) => word.length >= shortestWord);
  if (words.length === 0) return [];
  return items
    .map((item) => ({ item, score: scoreOf(textsOf(item), words) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ item }) => item);
}

/** Of the texts of a record, the first ones say most about it. */
function scoreOf(texts: readonly (string | undefined)[], words: readonly string[]): number {
  const folded = texts.map((text) => ` ${foldName(text ?? "")}`);
  const scores = words.map((word) => {
    const place = folded.findIndex((text) => text.includes(` ${word}`));
    return place < 0 ? 0 : 1 / (1 + place);
  });
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}
