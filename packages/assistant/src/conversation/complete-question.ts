import { subjects } from "@stadtlotse/domain/reference/subjects";
import { type Mention, type NameIndex, wordsOf } from "../names/name-index.js";
import { asksWhether } from "../understand/asked-words.js";
import { isKindOfPlace } from "../understand/understand.js";
import type { Topic, Understanding } from "../understand/understanding.js";
import { isThing } from "./is-thing.js";
import { programmeByRole } from "./meant-by-role.js";
import { isAllKnown, ownTermsOf } from "./own-terms.js";
import { pointedThings } from "./pointed-things.js";
import { type Pointed, readPointers } from "./read-pointers.js";
import { townAsSubject } from "./town-as-subject.js";

/** A follow-up that says more of its own stands on its own feet. */
const mostOwnTerms = 4;

/**
 * The ways in which a follow-up question can be meant in full, the likeliest first. It leaves out names and the year;
 * where it brings nothing but other names or another year ("Und Bönen?", "Seit wann macht er das?"), it leaves out the
 * words of the question before too. Where it says something of its own, it may still lean on them ("Wann ist der
 * berufen worden?"). None where it says itself what it is about, or says words that nothing known uses.
 */
export function completeQuestion(
  understanding: Understanding,
  names: NameIndex,
  previous: Topic,
): Completion {
  const { question, mentions, time, leans } = understanding;
  const named = namesIn(previous);
  const ofTown = townAsSubject(understanding, names, previous);
  if (ofTown !== undefined) return { isBare: false, ways: [`${question} ${ofTown}`] };
  if (!leans && mentions.some(isThing)) return standsAlone;
  if (named.length + previous.words.length === 0) return standsAlone;
  const byRole = programmeByRole(understanding, previous);
  const things = byRole === undefined ? pointedThings(understanding, previous, names) : undefined;
  const ownTerms = ownTermsOf(understanding, [byRole?.words ?? "", things?.words ?? ""]);
  const isShort = ownTerms.size <= mostOwnTerms && isAllKnown(understanding, ownTerms, names);
  if (byRole === undefined && !isShort) return standsAlone;
  const pointedAt = readPointers({ understanding, ownTerms, byRole, things }, names, previous);
  const left = namesLeft(understanding, names, { named }, pointedAt);
  const saysWhen = time.years.length > 0 || time.date !== undefined || isBeside(understanding);
  const inFull = {
    words: wordsLeft(understanding, ownTerms, previous),
    years: saysWhen ? [] : yearsMeant(previous, time.shift),
    // what is pointed at by its order stands where it is pointed at
    names: things === undefined ? [...left, ...pointedAt.names] : left,
  };
  const isBare = pointedAt.isWhole === true || (ownTerms.size === 0 && !isSentence(understanding));
  const asksOfThings = things !== undefined && understanding.asks !== "whether";
  const saysWhat = byRole !== undefined || asksOfThings || pointedAt.alone || !isBare;
  const goesOn = pointedAt.names.length === 0 && leadsOn(understanding, previous);
  const lean = waysToLean(goesOn ? previous.ledTo : [], inFull);
  // "Was ist das zweite?" asks for no year
  const isDefinition = asksOfThings && isBare && understanding.asks === "what";
  const own = isDefinition ? [{ ...inFull, words: [], years: [] }, inFull] : lean;
  const added = (saysWhat ? own : [inFull]).map((way) =>
    [...way.words, ...way.years, ...way.names].join(" "),
  );
  const said = things === undefined ? question : question.replace(things.words, things.names.join(" und "));
  // what says itself what it is about leans on nothing
  const told = [...new Set(added)].filter((each) => each !== "" || things !== undefined);
  return {
    isBare: isBare || pointedAt.alone,
    ways: told.map((each) => `${pointedAt.isWhole ? said.replace(opening, "") : said} ${each}`.trim()),
  };
}

/** "Läuft das noch?" says with its verb what it asks, and leaves out no more than what it is about. */
function isSentence({ folded, words }: Understanding): boolean {
  return asksWhether(words) && /^(?:und )?\p{L}+ (?:das|es|die|sie|der|er)\b/u.test(folded);
}

/** The words of the question before that this one leaves out; who asks whether something is so no longer asks what. */
function wordsLeft({ words, asks }: Understanding, ownTerms: ReadonlySet<string>, previous: Topic): string[] {
  const asksItself = asks === "whether" && ownTerms.size > 0;
  return previous.words.filter(
    (word) => !isInterrogative(word, words) && !(asksItself && isQuestionWord(word)),
  );
}

/** What was named; where nothing was for a while, what the last answer was about. */
function namesIn({ named, subjects: told }: Topic): string[] {
  return named.length > 0 ? named : told.flatMap((id) => subjects[id]?.name ?? []);
}

/** A follow-up and the ways in which it can be meant in full. */
export interface Completion {
  /** It says nothing of its own, or ranks what it leaves out, so it is hardly meant as it stands. */
  isBare: boolean;
  ways: readonly string[];
}

interface Way {
  words: readonly string[];
  years: readonly string[];
  names: readonly string[];
}

/** A follow-up rather means what the answer before went on to; else the words of the question before may go on. */
function waysToLean(ledTo: readonly string[], inFull: Way): Way[] {
  const own = { ...inFull, words: [] };
  return ledTo.length > 0 ? [{ words: [], years: [], names: ledTo }, own] : [own, inFull];
}

/** "Und wann lief das aus?", "Wie viel Geld war drin?" go on with what the answer before led to. */
function leadsOn({ folded, mentions }: Understanding, { ledTo }: Topic): boolean {
  return ledTo.length > 0 && !mentions.some(isThing) && !backward.test(folded);
}

/** "Und wer davor?": another one than was told, of another time. */
export function isBeside({ folded, time }: Pick<Understanding, "folded" | "time">): boolean {
  return time.shift === undefined && /\b(davor|zuvor|danach)\b/.test(folded);
}

/** "Und davor?" goes back, and not on. */
const backward = /\b(davor|vorher|zuvor|damals)\b/;

const opening = /^\s*und\s+/i;

const standsAlone: Completion = { isBare: false, ways: [] };

/** The names of the question before that this one neither says nor replaces. */
function namesLeft(
  { mentions }: Understanding,
  names: NameIndex,
  { named }: Pick<Topic, "named">,
  pointed: Pointed,
): readonly string[] {
  if (pointed.alone) return [];
  const meant = pointed.names.flatMap((name) => names.find(wordsOf(name)));
  const replaced = new Set([
    ...mentions.map(sortOf),
    ...meant.map((each) => (isThing(each) ? "thing" : "place")),
  ]);
  return named.filter((name) => !names.find(wordsOf(name)).some((was) => replaced.has(sortOf(was))));
}

/** The years that were talked about, or the one so many years after the last of them. */
function yearsMeant({ years }: Topic, shift: number | undefined): string[] {
  const last = years.at(-1);
  if (shift === undefined || last === undefined) return years.map(String);
  return [String(last + shift)];
}

/** "Wie viele Kommunen in NRW …?" asks of a programme or a town, and takes the place of neither. */
function sortOf(mention: Mention): "thing" | "place" | "kind of place" {
  if (mention.kind === "subject" && isKindOfPlace(mention.id)) return "kind of place";
  return isThing(mention) ? "thing" : "place";
}

/** Whether a word opens a question; it is part of the wording whatever else is known. */
export function isQuestionWord(word: string): boolean {
  return interrogatives.has(word);
}

const interrogatives = new Set(
  "wer wem wen was wann wo woher wohin wie welche welcher welches welchen welchem warum wieso wieviel wieviele".split(
    " ",
  ),
);

/** Who asks "wann" now no longer asks "wie viele". */
function isInterrogative(word: string, own: readonly string[]): boolean {
  return interrogatives.has(word) && own.some((each) => interrogatives.has(each));
}
