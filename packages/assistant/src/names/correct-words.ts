import { fold } from "@stadtlotse/knowledge-base";
import Fuse from "fuse.js";
import { isCompound, isDerived } from "./formed-words.js";
import { slipCost } from "./slip-cost.js";

/** Mistyped, they would hide what kind of value is asked for, or what is to be done with it. */
export const questionWords =
  "wieviel wieviele welche welcher welches welchem welchen warum wieso woher wohin größte größten größter kleinste kleinsten kleinster höchste höchsten niedrigste niedrigsten meiste meisten wenigste wenigsten größer kleiner höher niedriger weniger insgesamt zusammen Summe Differenz Unterschied Abstand Anteil Prozent Durchschnitt Einwohner Fläche wohnen liegen gehört gehören Mitglied Mitglieder Städte Gemeinden Kommunen Kreis kreisfrei Gemeindeschlüssel"
    .split(" ")
    .map(fold);

const shortestToCorrect = 5;

/** One slip in a short word or in one of two known ones ("Innenstatt"), nearly two in a long one; see `slipCost`. */
const oneSlip = 5;
const twoSlips = 9;
const longWord = 9;

/**
 * Gives what corrects a mistyped word: the word that was probably meant by one that is not known; else the word itself.
 * A word that is derived from a known one is only taken for the name of a town or for what asks for something.
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
  const nearest = indexSpellings(known);
  const telling = new Set([...towns, ...questionWords]);
  const cache = new Map<string, string>();
  return (word) => {
    if (word.length < shortestToCorrect || knows(word) || /\d/.test(word)) return word;
    const before = cache.get(word);
    if (before !== undefined) return before;
    const isTelling = isDerived(word, knows);
    const limit = word.length < longWord || isTelling || isCompound(word, knows) ? oneSlip : twoSlips;
    const best = nearest(word, limit, isTelling ? telling : known) ?? word;
    if (cache.size < mostKept) cache.set(word, best);
    return best;
  };
}

const mostKept = 10_000;

/** So many alike words are compared slip by slip. */
const mostCompared = 40;

/** People rarely mistype the first letter, so only words that share it are searched. */
function indexSpellings(
  vocabulary: ReadonlySet<string>,
): (word: string, limit: number, among: ReadonlySet<string>) => string | undefined {
  const byLetter = new Map<string, Fuse<string>>();
  for (const word of vocabulary) {
    if (word.length < shortestToCorrect) continue;
    const sameLetter = byLetter.get(word.charAt(0)) ?? new Fuse<string>([], { threshold: 0.5 });
    sameLetter.add(word);
    byLetter.set(word.charAt(0), sameLetter);
  }
  return (word, limit, among) => {
    let best: string | undefined;
    let most = limit;
    for (const { item } of byLetter.get(word.charAt(0))?.search(word, { limit: mostCompared }) ?? []) {
      const cost = among.has(item) ? slipCost(word, item, most) : Number.POSITIVE_INFINITY;
      if (cost > most) continue;
      best = item;
      most = cost - 1;
    }
    return best;
  };
}
