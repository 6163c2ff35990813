import type { Fact } from "@stadtlotse/domain";
import { predicates } from "@stadtlotse/domain/reference/predicates";
import { questionsFor } from "@stadtlotse/domain/reference/questions";
import { subjects as knownSubjects } from "@stadtlotse/domain/reference/subjects";
import { analyzeText, fold } from "@stadtlotse/knowledge-base";
import { factKey, wordsOfQuestions } from "../../examples/ways-of-asking.js";
import { wordsOf } from "../../names/name-index.js";
import { createLetterIndex, type LetterIndex } from "../../terms/letter-index.js";
import {
  createTermSpace,
  type Holders,
  indexHolders,
  stemsOf,
  type TermSpace,
} from "../../terms/term-space.js";
import type { Subjects } from "../../told-records.js";
import { readNumbers } from "../../verify/numbers.js";
import { type AskedWays, createAskedWays, type Ways } from "./asked-ways.js";

/** A fact with what a question can be compared with. */
export interface IndexedFact {
  /** Its place among all facts of the index. */
  place: number;
  fact: Fact;
  /** What it is asked for by, among all ways of asking. */
  key: string;
  /** Whether ways of asking for it are known; of what the office has entered none may be. */
  isAskedFor: boolean;
  asks: string;
  family?: string;
  /** Everyday ways of asking for the predicate, as stems of all words, without the subject's name; facts share them. */
  variants: Ways;
  /** Stems of everything that the fact says or is called. */
  terms: ReadonlySet<string>;
  /** `terms` and all ways of asking for it. */
  sayable: ReadonlySet<string>;
  /** The subject's name, folded. */
  subjectName: string;
  /** Stems of the subject's names. */
  subjectTerms: ReadonlySet<string>;
  /** Years that the fact speaks of, its own date excluded. */
  years: ReadonlySet<number>;
  /** All numbers that it says. */
  numbers: ReadonlySet<string>;
}

export interface FactIndex {
  facts: readonly IndexedFact[];
  space: TermSpace;
  /** How well a question says what is asked for. */
  ways: AskedWays;
  /** How alike a question and each fact are, letter by letter; in the order of the facts. */
  letters: LetterIndex;
  /** The places of the facts that say a stem, and of those that say it or are asked for with it. */
  holders: Readonly<Record<"terms" | "sayable", Holders>>;
  /** Every word that a fact or several ways of asking for one use, folded. */
  vocabulary: ReadonlySet<string>;
}

/** Prepares all facts that may be told as known; unconfirmed ones are left out. */
export function createFactIndex(facts: readonly Fact[], subjects: Subjects = knownSubjects): FactIndex {
  const variants = new Map<string, Ways>();
  const indexed = facts
    .filter(({ certainty, subject }) => certainty !== "unconfirmed" && subject in subjects)
    .map((fact, place) => {
      const shared = variants.get(fact.predicate) ?? variantsOf(fact.predicate);
      variants.set(fact.predicate, shared);
      return { place, ...indexFact(fact, shared, subjects[fact.subject]) };
    });
  const space = createTermSpace(indexed.map(({ sayable }) => sayable));
  return {
    facts: indexed,
    space,
    ways: createAskedWays(variants.values(), space),
    letters: createLetterIndex(
      indexed.map(({ fact, subjectName }) => [sayingOf(fact), subjectName, ...questionsFor(fact)].join(" ")),
    ),
    holders: {
      terms: indexHolders(indexed.map(({ terms }) => terms)),
      sayable: indexHolders(indexed.map(({ sayable }) => sayable)),
    },
    vocabulary: vocabularyOf(facts),
  };
}

/** Predicates whose value is a way to reach somebody. */
const contactPredicates = new Set([
  "office",
  "address",
  "phone",
  "fax",
  "email",
  "website",
  "contact-person",
]);

function indexFact(
  fact: Fact,
  variants: IndexedFact["variants"],
  subject: Subjects[string] | undefined,
): Omit<IndexedFact, "place"> {
  const predicate = predicates[fact.predicate];
  const names = [subject?.name ?? fact.subject, ...(subject?.aliases ?? [])];
  const subjectTerms = new Set(names.flatMap(analyzeText));
  const said = [fact.statement, fact.qualifier ?? "", fact.note ?? ""].join(" ");
  const terms = new Set([...analyzeText(said), ...subjectTerms]);
  return {
    fact,
    key: factKey(fact),
    isAskedFor: questionsFor(fact).length > 0,
    asks: contactPredicates.has(fact.predicate) ? "contact" : (predicate?.asks ?? "what"),
    ...(predicate?.family === undefined ? {} : { family: predicate.family }),
    variants,
    terms,
    sayable: new Set([...terms, ...variants.flatMap((variant) => [...variant])]),
    subjectName: fold(subject?.name ?? ""),
    subjectTerms,
    years: yearsOf(fact),
    numbers: new Set(readNumbers(sayingOf(fact))),
  };
}

function sayingOf({ statement, note = "" }: Fact): string {
  return `${statement} ${note}`;
}

function variantsOf(id: string): Ways {
  const predicate = predicates[id];
  return [predicate?.label ?? id, ...(predicate?.variants ?? [])]
    .map((variant) => stemsOf(variant.replace("{subject}", " ")))
    .filter((variant) => variant.size > 0);
}

function yearsOf({ statement, qualifier = "", validity }: Fact): Set<number> {
  const text = [statement, qualifier, validity?.from ?? "", validity?.to ?? ""].join(" ");
  return new Set(wordsOf(text).flatMap((word) => (/^(19|20)\d\d$/.test(word) ? [Number(word)] : [])));
}

function vocabularyOf(facts: readonly Fact[]): Set<string> {
  const asked = Object.values(predicates).flatMap(({ label, variants }) => [label, ...variants]);
  const written = [...asked, ...facts.map(({ statement }) => statement)].flatMap(wordsOf);
  return new Set([...written, ...wordsOfQuestions(facts).repeated]);
}
