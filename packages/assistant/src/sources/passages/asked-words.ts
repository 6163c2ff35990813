import { analyzeText, fold, stemWord } from "@stadtlotse/knowledge-base";
import { writtenFor } from "../../terms/paper-synonyms.js";

/** A word of a question that a text must speak of to answer it. */
export interface AskedWord {
  word: string;
  stem: string;
  /** Stems of the words that papers use for it. */
  written: readonly string[];
  isNoun: boolean;
  weight: number;
}

/** The words of a text, read once for all words of a question. */
interface ReadText {
  words: readonly string[];
  stems: ReadonlySet<string>;
}

/** Nouns name things; a question in small letters hides which words they are. */
const weights = { noun: 1, other: 0.35, unknown: 0.6 };

/** Gives the words of a question that say what it is about, without those that only tell what kind of value it wants. */
export function askedWords(question: string, asksFor: RegExp | undefined): AskedWord[] {
  const asking = wordsOf(asksFor?.exec(fold(question))?.[0] ?? "");
  const used = new Set([asking.at(0), asking.at(-1)]);
  const tokens = [...question.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)];
  const isCapital = ({ 0: word, index }: RegExpExecArray) => index > 0 && /^\p{Lu}/u.test(word);
  const usesCapitals = tokens.some(isCapital);
  return tokens.flatMap((token) => {
    const word = fold(token[0]);
    if (used.has(word) || analyzeText(word).length === 0) return [];
    const isNoun = isCapital(token) || /\d/.test(word);
    const weight = isNoun ? weights.noun : usesCapitals ? weights.other : weights.unknown;
    return [{ ...readAskedWord(word), isNoun, weight }];
  });
}

/** A single word, as which a thing is asked for. */
export function readAskedWord(word: string): AskedWord {
  const folded = fold(word);
  const stem = stemWord(folded.split("-").at(-1) ?? folded);
  return { word: folded, stem, written: writtenFor(stem), isNoun: true, weight: weights.noun };
}

export function readText(text: string): ReadText {
  const words = wordsOf(fold(text));
  return { words, stems: new Set(words.map(stemWord)) };
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Shorter ones are part of a word by chance. */
const shortestPart = 5;
const shortestStem = 4;

/** How plainly a text speaks of a word, 0 to 1: itself, as papers put it, within a compound, or by a part of it. */
export function shareSpoken({ word, stem, written }: AskedWord, { words, stems }: ReadText): number {
  if (stems.has(stem)) return 1;
  if (written.some((other) => stems.has(other))) return 0.8;
  let share = 0;
  for (const other of words) {
    if (stem.length >= shortestStem && other.includes(stem)) return 0.8;
    if (other.length < shortestPart) continue;
    const part = stemWord(other);
    if (stem.endsWith(part) || written.some((each) => each.length >= shortestStem && part.endsWith(each)))
      share = Math.max(share, 0.6);
    else if (word.startsWith(part) || sharesBeginning(word, other)) share = Math.max(share, 0.5);
  }
  return share;
}

/** "Glasfaserkabel" and "Glasfaserausbau": two compounds, or two forms of one stem. */
function sharesBeginning(left: string, right: string): boolean {
  if (left.length < longBeginning || right.length < longBeginning) return false;
  return left.slice(0, longBeginning) === right.slice(0, longBeginning);
}

const longBeginning = 7;
