import { isFunctionWord } from "../analysis/function-words.js";
import { stemWord } from "../analysis/stem-word.js";
import { tokenize } from "../analysis/tokenize.js";
import type { Compounds } from "./compounds.js";
import { correctSpelling } from "./correct-spelling.js";
import type { Lexicon } from "./lexicon.js";

/** Everyday words and the words of the field that mean the same, with a weight from 0 to 1. */
export type Synonyms = ReadonlyMap<string, readonly { word: string; weight: number }[]>;

/** The same by stems. */
export type StemSynonyms = ReadonlyMap<string, readonly { stem: string; weight: number }[]>;

/** A stem to look for in place of a query's word. */
export interface QueryTerm {
  stem: string;
  weight: number;
  origin: "word" | "part" | "spelling" | "synonym";
}

export interface QueryWord {
  word: string;
  terms: QueryTerm[];
  /** How much the word says: its rarity, less for a word that is not capitalised (verbs, adjectives). */
  importance: number;
  /** The word of the corpus that it was read as. */
  correctedTo?: string;
}

/** Gives the content words of a query, the rarest kept where there are many, each with the stems to look for. */
export function analyzeQuery(
  query: string,
  lexicon: Lexicon,
  compounds: Compounds,
  synonyms: StemSynonyms,
): QueryWord[] {
  const tokens = tokenize(query).filter(({ word }) => !isFunctionWord(word));
  const isCapitalized = new Map<string, boolean>();
  for (const { word, start } of tokens) {
    isCapitalized.set(word, isCapitalized.get(word) === true || /[\p{Lu}\d]/u.test(query.charAt(start)));
  }
  // A query in small letters says nothing about its nouns.
  const usesCapitals = [...isCapitalized.values()].includes(true);
  return [...isCapitalized]
    .map(([word, capitalized]) => {
      const expanded = expandWord(word, lexicon, compounds, synonyms);
      const weight = capitalized || !usesCapitals ? 1 : smallLetterWeight;
      return { word, ...expanded, importance: weight * rarityOf(expanded.terms, lexicon) };
    })
    .sort((a, b) => b.importance - a.importance)
    .slice(0, mostWords);
}

const smallLetterWeight = 0.7;
const mostWords = 32;
const partWeight = 0.5;
const partWeightOfUnknown = 0.8;
const correctionWeight = 0.8;

function expandWord(
  word: string,
  lexicon: Lexicon,
  compounds: Compounds,
  synonyms: StemSynonyms,
): Pick<QueryWord, "terms" | "correctedTo"> {
  const stem = stemWord(word);
  const isKnown = lexicon.stemFrequency(stem) > 0;
  const parts = compounds.partsOf(word).filter((part) => part !== stem);
  const terms: QueryTerm[] = [{ stem, weight: 1, origin: "word" }];
  for (const part of parts) {
    terms.push({ stem: part, weight: isKnown ? partWeight : partWeightOfUnknown, origin: "part" });
  }
  const related = synonyms.get(stem) ?? (isKnown ? [] : synonymsOfHead(stem, synonyms));
  for (const synonym of related) {
    terms.push({ ...synonym, origin: "synonym" });
  }
  if (isKnown || parts.length > 0 || related.length > 0) return { terms };
  const corrections = correctSpelling(word, lexicon);
  for (const { word: corrected, distance } of corrections) {
    const weight = correctionWeight * (1 - distance / word.length);
    terms.push({ stem: stemWord(corrected), weight, origin: "spelling" });
    for (const part of compounds.partsOf(corrected)) {
      terms.push({ stem: part, weight: weight * partWeight, origin: "part" });
    }
  }
  const [best] = corrections;
  return best === undefined ? { terms } : { terms, correctedTo: best.word };
}

/** What the last part of a compound means, which no text uses alone: "Dienstlaptop" is a "Laptop". */
function synonymsOfHead(
  stem: string,
  synonyms: StemSynonyms,
): StemSynonyms extends ReadonlyMap<string, infer Related> ? Related : never {
  for (let start = shortestModifier; start + shortestHead <= stem.length; start++) {
    const related = synonyms.get(stem.slice(start));
    if (related !== undefined) return related;
  }
  return [];
}

const shortestModifier = 3;
const shortestHead = 4;

/** An unknown word is as rare as what it stands for. */
function rarityOf(terms: readonly QueryTerm[], lexicon: Lexicon): number {
  const known = terms.find(({ stem }) => lexicon.stemFrequency(stem) > 0);
  return lexicon.inverseFrequency(known === undefined ? 0 : lexicon.stemFrequency(known.stem));
}
