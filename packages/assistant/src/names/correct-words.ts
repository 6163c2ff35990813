import { fold } from "@stadtlotse/knowledge-base";
import { isCompound, isDerived } from "./formed-words.js";
import { cheapestSlip, leastPerLetter, slipCost } from "./slip-cost.js";

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

/** A word with the set of its letters as bits. */
interface Spelled {
  word: string;
  letters: number;
}

/**
 * People rarely mistype the first letter, so only words that share it are compared, and of those only the ones with
 * about the same letters.
 */
function indexSpellings(
  vocabulary: ReadonlySet<string>,
): (word: string, limit: number, among: ReadonlySet<string>) => string | undefined {
  const byStart = new Map<string, Spelled[]>();
  for (const word of vocabulary) {
    const start = startOf(word, word.length);
    const same = byStart.get(start) ?? [];
    same.push({ word, letters: lettersOf(word) });
    byStart.set(start, same);
  }
  return (word, limit, among) => {
    const letters = lettersOf(word);
    const apart = Math.floor(limit / cheapestSlip);
    let best: string | undefined;
    let most = limit;
    for (let length = word.length - apart; length <= word.length + apart; length += 1) {
      for (const known of byStart.get(startOf(word, length)) ?? []) {
        if (countBits(known.letters ^ letters) * leastPerLetter > most || !among.has(known.word)) continue;
        const cost = slipCost(word, known.word, most);
        if (cost > most) continue;
        best = known.word;
        most = cost - 1;
      }
    }
    return best;
  };
}

function startOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
