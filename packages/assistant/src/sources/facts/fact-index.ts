import type { Fact } from "@stadtlotse/domain";
import { predicates } from "@stadtlotse/domain/reference/predicates";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { analyzeText, stemWord } from "@stadtlotse/knowledge-base";
import { wordsOf } from "../../names/name-index.js";

/** A fact with what a question can be compared with. */
export interface IndexedFact {
  fact: Fact;
  asks: string;
  family?: string;
  /** Everyday ways of asking for the predicate, as stems of all words, without the subject's name. */
  variants: readonly ReadonlySet<string>[];
  /** Stems of everything that the fact says or is called. */
  terms: ReadonlySet<string>;
  /** `terms` and all ways of asking for it. */
  sayable: ReadonlySet<string>;
  /** Stems of the subject's names. */
  subjectTerms: ReadonlySet<string>;
  /** Years that the fact speaks of, its own date excluded. */
  years: ReadonlySet<number>;
}

export interface FactIndex {
  facts: readonly IndexedFact[];
  /** Every word that a fact or a way of asking for one uses, folded. */
  vocabulary: ReadonlySet<string>;
  /** Stems of the facts that a stem means or is a part of ("Fachthemen" and "Themen"), with how sure that is, 0 to 1. */
  relatedTo(stem: string): ReadonlyMap<string, number>;
  /** How much a stem tells apart, above 0; about 1 for a word that no fact knows, little for a function word. */
  weightOf(stem: string): number;
}

function isFunctionWord(stem: string): boolean {
  return analyzeText(stem).length === 0;
}

/** "Seit wann gibt es …" consists of nothing else, so function words count, but little. */
const functionWordWeight = 0.12;

/** Prepares all facts that may be told as known; unconfirmed ones are left out. */
export function createFactIndex(facts: readonly Fact[]): FactIndex {
  const indexed = facts
    .filter(({ certainty, subject }) => certainty !== "unconfirmed" && subject in subjects)
    .map(indexFact);
  const frequency = new Map<string, number>();
  for (const { sayable } of indexed) {
    for (const stem of sayable) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  const scale = Math.log(indexed.length + 1);
  const weights = new Map([...frequency].map(([stem, count]) => [stem, weigh(stem, count)]));
  const weightOf = (stem: string) => weights.get(stem) ?? weigh(stem, 1);
  function weigh(stem: string, count: number): number {
    if (isFunctionWord(stem)) return functionWordWeight;
    return Math.log((indexed.length + 1) / count) / scale + 0.05;
  }
  return {
    facts: indexed,
    relatedTo: relateStems([...frequency.keys()]),
    weightOf,
    vocabulary: vocabularyOf(facts),
  };
}

function indexFact(fact: Fact): IndexedFact {
  const subject = subjects[fact.subject];
  const predicate = predicates[fact.predicate];
  const names = [subject?.name ?? fact.subject, ...(subject?.aliases ?? [])];
  const subjectTerms = new Set(names.flatMap(analyzeText));
  const variants = [predicate?.label ?? fact.predicate, ...(predicate?.variants ?? [])]
    .map((variant) => new Set(wordsOf(variant.replace("{subject}", " ")).map(stemWord)))
    .filter((variant) => variant.size > 0);
  const said = [fact.statement, fact.qualifier ?? "", fact.note ?? ""].join(" ");
  const terms = new Set([...analyzeText(said), ...subjectTerms]);
  return {
    fact,
    asks: predicate?.asks ?? "what",
    ...(predicate?.family === undefined ? {} : { family: predicate.family }),
    variants,
    terms,
    sayable: new Set([...terms, ...variants.flatMap((variant) => [...variant])]),
    subjectTerms,
    years: yearsOf(fact),
  };
}

function yearsOf({ statement, qualifier = "", validity }: Fact): Set<number> {
  const text = [statement, qualifier, validity?.from ?? "", validity?.to ?? ""].join(" ");
  return new Set(wordsOf(text).flatMap((word) => (/^(19|20)\d\d$/.test(word) ? [Number(word)] : [])));
}

function vocabularyOf(facts: readonly Fact[]): Set<string> {
  const asked = Object.values(predicates).flatMap(({ label, variants }) => [label, ...variants]);
  return new Set([...asked, ...facts.map(({ statement }) => statement)].flatMap(wordsOf));
}

const shortestPart = 4;
const partOfWord = 0.6;
const remembered = 5_000;

/** German puts words together; a part at either end tells what the whole is about. */
function relateStems(vocabulary: readonly string[]): FactIndex["relatedTo"] {
  const long = vocabulary.filter((stem) => stem.length >= shortestPart);
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (stem) => {
    const before = known.get(stem);
    if (before) return before;
    const related = new Map([[stem, 1]]);
    for (const other of stem.length >= shortestPart ? long : []) {
      const [shorter, longer] = other.length < stem.length ? [other, stem] : [stem, other];
      const isPart =
        shorter.length < longer.length && (longer.startsWith(shorter) || longer.endsWith(shorter));
      if (isPart) related.set(other, partOfWord);
    }
    if (known.size < remembered) known.set(stem, related);
    return related;
  };
}
