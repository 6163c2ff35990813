import { analyzeText } from "@stadtlotse/knowledge-base";
import { type Mention, type NameIndex, wordsOf } from "../names/name-index.js";
import type { Topic, Understanding } from "../understand/understanding.js";
import { termsBesides } from "./terms-besides.js";

/** A follow-up that says more of its own stands on its own feet. */
const mostOwnTerms = 4;

/**
 * A follow-up question in full: with the names and the year that it leaves out, and, where it brings nothing but
 * other names or another year ("Und Bönen?"), with the words that the question before asked in. `undefined` where it
 * does not lean on anything, or says words that nothing known uses.
 */
export function completeQuestion(
  understanding: Understanding,
  names: NameIndex,
  previous: Topic,
): string | undefined {
  const { question, words, mentions, time, leans } = understanding;
  if (!leans || previous.named.length + previous.words.length === 0) return undefined;
  const ownTerms = termsBesides(understanding);
  const isKnown = words.every((word) => !ownTerms.has(stemOf(word)) || names.knows(word));
  if (!isKnown || ownTerms.size > mostOwnTerms) return undefined;
  const left = previous.named.filter((name) => !isReplaced(name, mentions, names));
  const years = time.years.length > 0 || time.date !== undefined ? [] : yearsMeant(previous, time.shift);
  const asked = ownTerms.size > 0 ? [] : previous.words.filter((word) => !isInterrogative(word, words));
  const added = [...asked, ...years, ...left];
  return added.length === 0 ? undefined : `${question} ${added.join(" ")}`;
}

/** The years that were talked about, or the one so many years after the last of them. */
function yearsMeant({ years }: Topic, shift: number | undefined): string[] {
  const last = years.at(-1);
  if (shift === undefined || last === undefined) return years.map(String);
  return [String(last + shift)];
}

function isReplaced(name: string, mentions: readonly Mention[], names: NameIndex): boolean {
  const kinds = names.find(wordsOf(name));
  return kinds.some((was) => mentions.some((is) => isThing(is) === isThing(was)));
}

/** Networks, programmes, services … as against places: a follow-up can exchange the one and keep the other. */
function isThing({ kind }: Pick<Mention, "kind">): boolean {
  return kind === "subject" || kind === "service" || kind === "topic";
}

/** Whether a word opens a question; it is part of the wording whatever else is known. */
export function isQuestionWord(word: string): boolean {
  return interrogatives.has(word);
}

const interrogatives = new Set(
  "wer wem wen was wann wo woher wohin wie welche welcher welches welchen warum wieso wieviel wieviele".split(
    " ",
  ),
);

/** Who asks "wann" now no longer asks "wie viele". */
function isInterrogative(word: string, own: readonly string[]): boolean {
  return interrogatives.has(word) && own.some((each) => interrogatives.has(each));
}

function stemOf(word: string): string {
  return analyzeText(word)[0] ?? word;
}
