import { fold } from "@stadtlotse/knowledge-base";
import { arabic } from "./foreign-words/arabic.de.js";
import { dutch } from "./foreign-words/dutch.de.js";
import { english, englishCompounds } from "./foreign-words/english.de.js";
import { turkish } from "./foreign-words/turkish.de.js";
import { ukrainian } from "./foreign-words/ukrainian.de.js";
import type { Language } from "./read-language.js";

const wholeWords = { en: foldKeys(english), nl: foldKeys(dutch) };
const beginnings = { tr: foldKeys(turkish), ar: foldKeys(arabic), uk: foldKeys(ukrainian) };

/** A question of another language, word by word in the words of the field; what is none of them stays as it is. */
export function translateQuestion(question: string, language: Language): string {
  if (language === "de") return question;
  const inPart = language === "en" ? question.replace(englishPairs, translatePair) : question;
  return inPart.replace(/[\p{L}\p{M}]+/gu, (word) => translateWord(fold(word), language) ?? word);
}

/** "funding advice", "non-members": German says in one word what two would not be found by. */
const englishPairs = new RegExp(
  `\\b(?:${Object.keys(englishCompounds).join("|").replaceAll(" ", "[ -]")})\\b`,
  "gi",
);

function translatePair(pair: string): string {
  return englishCompounds[pair.toLowerCase().replace("-", " ")] ?? pair;
}

function translateWord(word: string, language: Exclude<Language, "de">): string | undefined {
  if (language === "en" || language === "nl") return wholeWords[language].get(word);
  // Arabic puts articles and prepositions before the word that they belong to
  const isIn = (beginning: string) =>
    word.startsWith(beginning) || (language === "ar" && beginning.length > 2 && word.includes(beginning));
  const matches = [...beginnings[language]].filter(([beginning]) => isIn(beginning));
  return matches.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

function foldKeys(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).map(([word, german]) => [fold(word), german]));
}
