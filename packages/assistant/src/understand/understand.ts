import type { CalendarDay } from "@stadtlotse/domain";
import { analyzeText, stemWord } from "@stadtlotse/knowledge-base";
import { type Mention, type NameIndex, wordsOf } from "../names/name-index.js";
import { everydayWords, meaningOf } from "./everyday-words.de.js";
import { plainInfinitive } from "./plain-infinitive.js";
import { isPlausible } from "./plausible-mention.js";
import { questionKind } from "./question-kind.js";
import { readClaims } from "./read-claims.js";
import { readLanguage } from "./read-language.js";
import { readTime } from "./read-time.js";
import { saysNothing } from "./says-nothing.de.js";
import { translateQuestion } from "./translate-question.js";
import type { Topic, Understanding } from "./understanding.js";

/** Reads one question against the names that are known and what was talked about before. */
export function understand(
  question: string,
  names: NameIndex,
  today: CalendarDay,
  previous: Topic | undefined,
): Understanding {
  if (last?.question !== question || last.names !== names || last.today !== today) {
    last = { question, names, today, alone: understandAlone(question, names, today) };
  }
  const { alone } = last;
  const carries = previous && (alone.leans || !namesSubject(alone.mentions));
  return carries ? { ...alone, carried: previous } : alone;
}

/** A turn of one question is read as a turn and as a question, in the same words. */
let last: { question: string; names: NameIndex; today: CalendarDay; alone: Understanding } | undefined;

function understandAlone(question: string, names: NameIndex, today: CalendarDay): Understanding {
  const language = readLanguage(question);
  const german = translateQuestion(question, language);
  const words = wordsOf(german).map((word) =>
    everydayWords.has(word) ? word : names.correct(plainInfinitive(word, names.knows)),
  );
  const meant = words.map((word) => meaningOf(word, words));
  const spoken = meant.flatMap(wordsOf);
  const folded = spoken.join(" ");
  const explained = meant.filter((meaning, at) => meaning !== words[at]);
  const mentions = names.find(words).filter((mention) => isPlausible(mention, words, german));
  return {
    question,
    language,
    words,
    query: [german, ...explained].join(" "),
    folded,
    terms: new Set(analyzeText(folded).filter((stem) => !saysNothing.has(stem) && !/^\d+$/.test(stem))),
    stems: new Set(spoken.map(stemWord)),
    asks: questionKind(folded),
    time: readTime(foldKeepingDates(question), today),
    mentions,
    claims: readClaims(german),
    leans: leansOnContext(mentions, folded, words),
  };
}

/** Dates need their dots, which are no part of words. */
function foldKeepingDates(question: string): string {
  return question
    .toLowerCase()
    .replace(/ä|ae/g, "a")
    .replace(/ö|oe/g, "o")
    .replace(/ü/g, "u")
    .replace(/ß/g, "ss");
}

/** "Ach nee, …", "Moment, ich meinte …": what was said before, in other words. */
const corrects =
  /^(ach )?(nee|ne|falsch|moment|halt|stopp|sorry|quatsch|korrektur|verzeihung|pardon)\b|\b(ich mein(te|e)?|meinte ich)\b/;
const pronouns =
  /\b(es|sie|er|ihm|ihr|ihnen|ihn|das|dies|dieses?|diesem|dieser|davon|daran|dafur|dabei|damit|dazu|dort|da|dessen|deren|denen|letzteres?|jenes?)\b/;
const openings =
  /^(und|aber|oder|also|dann|ach so|ok|okay|gut|nein|ja|wie viel war|wer noch|was noch|warum|wieso|seit wann|bis wann|wann|wo)\b/;

/** Whether a question only makes sense with what went before: it names no subject, and it points back or is short. */
function leansOnContext(mentions: readonly Mention[], folded: string, words: readonly string[]): boolean {
  if (/^(und|nein)\b/.test(folded) || corrects.test(folded)) return true;
  if (namesSubject(mentions)) return false;
  return openings.test(folded) || pronouns.test(folded) || words.length <= shortQuestion;
}

const shortQuestion = 6;

/**
 * Whether a question says itself what it is about; a place alone may belong to what went before, and so may a kind of
 * place ("In welchem Kreis ist das?").
 */
function namesSubject(mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ kind, id }) =>
      kind === "service" || (kind === "subject" && !isKindOfPlace(id) && !isMunicipalityKey(id)),
  );
}

/** Some towns are subjects of facts too, under their AGS. */
export function isMunicipalityKey(id: string): boolean {
  return /^\d{8}$/.test(id);
}

const kindsOfPlace = new Set(["kommunen-nrw", "kreise", "kreisfreie-staedte", "regierungsbezirke"]);

/** "Kommunen", "Kreis" and the like are subjects of their own only where nothing else is named. */
export function isKindOfPlace(id: string): boolean {
  return kindsOfPlace.has(id);
}
