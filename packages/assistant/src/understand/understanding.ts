import type { Mention } from "../names/name-index.js";
import type { QuestionKind } from "./question-kind.js";
import type { Language } from "./read-language.js";
import type { TimeReference } from "./read-time.js";

/** What was talked about, as far as a follow-up question may lean on it. */
export interface Topic {
  /** Ids of networks, programmes, municipalities, services … that the last answer was about. */
  subjects: string[];
  /** Predicates of the facts that it gave. */
  predicates: string[];
  /** The facts themselves, the leading one first. */
  factIds: string[];
  years: number[];
  /** Names of what the question named, and the words of the field that it asked in. */
  named: string[];
  words: string[];
  /** What the answer itself named in its first sentence: towns, networks, the authority. */
  told: string[];
  /** The places of the last answer that named several, in its order. */
  listed: string[];
  /** What it answered with, where that is a thing of its own: the programme that followed, the office's operator. */
  ledTo: string[];
  /** The leading facts of this answer and the ones before it, newest last. */
  trail: string[];
  /** Which source of answers gave it, and what that source needs to go on. */
  origin: string;
  asks: QuestionKind;
}

/** What a source of answers knows of the topic; the words of the question are added where it is remembered. */
export type AnsweredTopic = Omit<Topic, "named" | "words" | "told" | "listed" | "ledTo" | "trail"> &
  Partial<Pick<Topic, "named" | "words">>;

/** What is said of a membership: it colours the wording and opens nothing. */
export interface Claims {
  membership?: "member" | "non-member" | "former";
  /** Whether the asker's own is spoken of; else it is somebody else's. */
  isOfAsker?: boolean;
}

/** Ids of everything that a question names and a follow-up may lean on. */
export function subjectsOf({ mentions }: Understanding): string[] {
  return [...new Set(mentions.map(({ id }) => id))];
}

/** One question, read. */
export interface Understanding {
  /** As it was asked, cleaned of control characters. */
  question: string;
  /** The language it is written in; the answer is German, with a note where it is another one. */
  language: Language;
  /** Its folded words after correction, everyday words resolved. */
  words: string[];
  folded: string;
  /** What documents are searched with: the question as written, and what its everyday words mean. */
  query: string;
  /** Stems of the words that say what it is about, without those that the reading has used up (time, politeness). */
  terms: ReadonlySet<string>;
  /** Stems of all its words. */
  stems: ReadonlySet<string>;
  asks: QuestionKind;
  time: TimeReference;
  mentions: Mention[];
  claims: Claims;
  /** What the conversation was about, where this question names no subject of its own. */
  carried?: Topic;
  /** Whether it only makes sense with what went before ("Und 2015?", "Wer leitet das?"). */
  leans: boolean;
}
