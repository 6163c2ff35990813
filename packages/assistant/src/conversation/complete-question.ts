import { analyzeText } from "@stadtlotse/knowledge-base";
import { type Mention, type NameIndex, wordsOf } from "../names/name-index.js";
import { isKindOfPlace, isMunicipalityKey } from "../understand/understand.js";
import type { Topic, Understanding } from "../understand/understanding.js";
import { pointedByOrder } from "./pointed-by-order.js";
import { termsBesides } from "./terms-besides.js";
import { townsMeant } from "./towns-meant.js";

/** A follow-up that says more of its own stands on its own feet. */
const mostOwnTerms = 4;

/**
 * The ways in which a follow-up question can be meant in full, the likeliest first. It leaves out names and the year;
 * where it brings nothing but other names or another year ("Und Bönen?", "Seit wann macht er das?"), it leaves out the
 * words of the question before too. Where it says something of its own, it may still lean on them ("Wann ist der
 * berufen worden?"). None where it does not lean on anything, or says words that nothing known uses.
 */
export function completeQuestion(
  understanding: Understanding,
  names: NameIndex,
  previous: Topic,
): Completion {
  const { question, words, mentions, time, leans } = understanding;
  if (!leans || previous.named.length + previous.words.length === 0) return standsAlone;
  const ownTerms = new Set([...termsBesides(understanding)].filter((stem) => !emptyVerbs.has(stem)));
  const isNamed = (place: number) => mentions.some(({ start, end }) => start <= place && place < end);
  // "Wetter" is known as a town alone, and where no town is meant it is not known at all
  const onlyNames = new Set(names.find(words).flatMap(({ start, end }) => placesOf(start, end)));
  const isKnown = words.every(
    (word, place) =>
      !ownTerms.has(stemOf(word)) || isNamed(place) || (names.knows(word) && !onlyNames.has(place)),
  );
  if (!isKnown || ownTerms.size > mostOwnTerms) return standsAlone;
  const pointedAt = readPointers(understanding, names, previous);
  const left = namesLeft(understanding, names, previous, pointedAt);
  const years = time.years.length > 0 || time.date !== undefined ? [] : yearsMeant(previous, time.shift);
  const asked = previous.words.filter((word) => !isInterrogative(word, words));
  const inFull = { words: asked, years, names: [...left, ...pointedAt.names] };
  const saysWhat = ownTerms.size > 0 || pointedAt.alone;
  const ways = saysWhat ? waysToLean(understanding, previous, inFull) : [inFull];
  const added = ways.map((way) => [...way.words, ...way.years, ...way.names].join(" "));
  const told = [...new Set(added)].filter((each) => each !== "");
  return {
    isBare: ownTerms.size === 0 || pointedAt.alone,
    ways: told.map((each) => `${question} ${each}`),
  };
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

/** "Und wann lief das aus?" rather means what the answer before went on to, if it did; else the words may go on. */
function waysToLean({ folded, mentions }: Understanding, { ledTo }: Topic, inFull: Way): Way[] {
  const goesOn = ledTo.length > 0 && !mentions.some(isThing) && pointing.test(folded);
  const own = { ...inFull, words: [] };
  return goesOn ? [{ words: [], years: [], names: ledTo }, own] : [own, inFull];
}

const pointing = /\b(das|die|der|dem|den|denen|es|da|dort|dafur|davon|dazu|dessen|deren|sie|er)\b/;

const standsAlone: Completion = { isBare: false, ways: [] };

/** "Seine Stadt", "das Netzwerk", "welche wäre das bei uns": what the answer named, by its kind. */
function readPointers(understanding: Understanding, names: NameIndex, topic: Topic): Pointed {
  const isTown = (name: string) => names.find(wordsOf(name)).some(({ kind }) => kind === "municipality");
  const namesTown = understanding.mentions.some(({ kind }) => kind === "municipality");
  const byOrder = namesTown ? undefined : pointedByOrder(understanding.question, topic, isTown);
  if (byOrder !== undefined) return { names: [byOrder], alone: false };
  const { towns, ...how } = townsMeant(understanding, names, topic);
  if (towns.length > 0) return { names: towns, ...how };
  const { folded, mentions, asks } = understanding;
  const { told, named } = topic;
  // who asks how to reach "die" means the network that was spoken of
  if (asks === "contact" && !mentions.some(isThing) && pointing.test(folded)) {
    const network = [...named, ...told].find(isNetwork);
    if (network !== undefined) return { names: [network], alone: true };
  }
  const wanted = [
    !namesTown && !named.some(isTown) && /\b(die|seine|ihre|dieser?) (stadt|kommune|gemeinde)\b/.test(folded)
      ? isTown
      : undefined,
    !mentions.some(isThing) && /\b(da[sm]|im|dem|furs|ins) netzwerk\b/.test(folded) ? isNetwork : undefined,
    namesTown && /\bwelche\b/.test(folded) ? (name: string) => name === authority : undefined,
  ];
  const found = wanted.flatMap((isMeant) => (isMeant ? told.filter(isMeant).slice(0, 1) : []));
  return { names: found, alone: false };
}

function isNetwork(name: string): boolean {
  return /^Netzwerk|netz/.test(name);
}

interface Pointed {
  names: readonly string[];
  /** Nothing else that was named is still meant. */
  alone: boolean;
}

/** The names of the question before that this one neither says nor replaces. */
function namesLeft(
  { mentions }: Understanding,
  names: NameIndex,
  { named }: Topic,
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

/** The kind of authority that an answer can name; which one it is depends on the place. */
export const authority = "Bezirksregierung";

/** Verbs that stand for the one of the question before ("macht er das", "wie ist es mit"). */
const emptyVerbs = new Set(
  analyzeText(
    "macht machen machte tut tun heißt lautet gilt liegt wäre geht läuft sieht aussieht zählt gehört zusammen insgesamt",
  ),
);

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

/** Networks, programmes, services … as against places: a follow-up can exchange the one and keep the other. */
function isThing({ kind, id }: Pick<Mention, "kind" | "id">): boolean {
  return (kind === "subject" && !isMunicipalityKey(id)) || kind === "service" || kind === "topic";
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

function placesOf(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function stemOf(word: string): string {
  return analyzeText(word)[0] ?? word;
}
