import { editDistance } from "@stadtlotse/domain";
import { fold } from "@stadtlotse/knowledge-base";
import Fuse from "fuse.js";

/** Mistyped, they would hide what kind of value is asked for, or what is to be done with it. */
export const questionWords =
  "wieviel wieviele welche welcher welches welchem welchen warum wieso woher wohin größte größten größter kleinste kleinsten kleinster höchste höchsten niedrigste niedrigsten meiste meisten wenigste wenigsten größer kleiner höher niedriger weniger insgesamt zusammen Summe Differenz Unterschied Abstand Anteil Prozent Durchschnitt Einwohner Fläche wohnen liegen gehört gehören Städte Gemeinden Kommunen Kreis kreisfrei Gemeindeschlüssel"
    .split(" ")
    .map(fold);

const shortestToCorrect = 5;
/** Below this, too many words are alike: only a town or what asks for something is looked for. */
const shortestOfAnything = 6;
const ofCompound = 1;

function mostEdits({ length }: string): number {
  return length > 8 ? 2 : 1;
}

/**
 * Gives what corrects a mistyped word: the word that was probably meant by one that is not known; else the word itself.
 *
 * @param known all words that names, facts and ways of asking use, folded
 * @param towns the words of the names of towns, folded
 * @param knows whether a word, or one with its stem, is known
 */
export function createWordCorrection(
  known: ReadonlySet<string>,
  towns: readonly string[],
  knows: (word: string) => boolean,
): (word: string) => string {
  const corrections = createCorrections([...known], new Set([...towns, ...questionWords]));
  return (word) =>
    knows(word) ? word : corrections(word, isCompound(word, knows) ? ofCompound : mostEdits(word));
}

const shortestPart = 5;

/** "Kreisstadt" is no misspelt "Kleinstadt": of a word of two known ones, a single letter may be wrong ("Innenstatt"). */
function isCompound(word: string, knows: (part: string) => boolean): boolean {
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (knows(second) && (knows(first) || (first.endsWith("s") && knows(first.slice(0, -1))))) return true;
  }
  return false;
}

/**
 * People rarely mistype the first letter, so only words that share it are compared.
 *
 * @param telling what a short word may be meant for
 */
function createCorrections(
  vocabulary: readonly string[],
  telling: ReadonlySet<string>,
): (word: string, limit: number) => string {
  const byLetter = new Map<string, Fuse<string>>();
  for (const word of vocabulary.filter(({ length }) => length >= shortestToCorrect)) {
    const sameLetter = byLetter.get(word.charAt(0)) ?? new Fuse<string>([], { threshold: 0.5 });
    sameLetter.add(word);
    byLetter.set(word.charAt(0), sameLetter);
  }
  const cache = new Map<string, string>();
  return (word, limit) => {
    if (word.length < shortestToCorrect || /\d/.test(word)) return word;
    const cached = cache.get(word);
    if (cached !== undefined) return cached;
    const isShort = word.length < shortestOfAnything;
    const near = (byLetter.get(word.charAt(0))?.search(word, { limit: 12 }) ?? [])
      .map(({ item }) => ({ item, distance: editDistance(word, item, limit) }))
      .filter(({ item, distance }) => distance <= limit && (!isShort || telling.has(item)))
      .sort((a, b) => a.distance - b.distance);
    const best = near[0]?.item ?? word;
    if (cache.size < 10_000) cache.set(word, best);
    return best;
  };
}
