import { fold } from "@stadtlotse/knowledge-base";
import { dutch } from "./foreign-words/dutch.de.js";
import { english } from "./foreign-words/english.de.js";

/** Languages in which people are told that answers are in German; `de` for German and everything unknown. */
export type Language = "de" | "en" | "nl" | "tr" | "ar" | "uk";

const functionWords: Readonly<Record<"en" | "nl" | "tr" | "de", ReadonlySet<string>>> = {
  en: wordSet(
    "the is are of what how many much who when where which why does do can we our for to and in have has was were there it a an this that with from you your i",
  ),
  nl: wordSet(
    "de het een van wat hoe veel wie wanneer waar welke waarom kan kunnen wij onze voor naar en in hebben heeft was zijn is er geef mij je geen voor hoeveel wij ons lid gemeente gemeenten krijgen krijgt niet",
  ),
  tr: wordSet(
    "ve bir bu ne nasıl nasil kaç kac kim zaman nerede hangi neden için icin mi mı mu mü var yok ile biz bizim belediye üye üyeyiz değil değiliz miyiz mıyız musunuz alabilir kadar",
  ),
  de: wordSet(
    "der die das ist sind ein eine was wie viele wer wann wo welche warum kann wir uns unser für fur und in haben hat war es von mit zu den dem des nicht gibt bei auf im am an ich mich wen wem",
  ),
};

const fieldWords: Readonly<Record<"en" | "nl", ReadonlySet<string>>> = {
  en: new Set(Object.keys(english).map(fold)),
  nl: new Set(Object.keys(dutch).map(fold)),
};

/** The language of a question, told from its script, its small words, and those of the field. */
export function readLanguage(question: string): Language {
  if (/\p{Script=Arabic}/u.test(question)) return "ar";
  if (/\p{Script=Cyrillic}/u.test(question)) return "uk";
  const words = question.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: keyof typeof functionWords) =>
    words.filter((word) => functionWords[language].has(word)).length;
  const german = count("de");
  const [best] = (["en", "nl", "tr"] as const)
    .map((language) => ({ language, hits: count(language) }))
    .sort((a, b) => b.hits - a.hits);
  if (best && best.hits >= 2 && best.hits > german) return best.language;
  return best?.hits === 1 && german === 0 && isOfField(words, best.language) ? best.language : "de";
}

/** "Do members get advice?" has one small word, and hardly another that is not known in its language. */
function isOfField(words: readonly string[], language: "en" | "nl" | "tr"): boolean {
  if (language === "tr") return false;
  const known = words.filter((word) => fieldWords[language].has(fold(word)));
  return known.length > words.length / 2;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
