import { analyzeText } from "@stadtlotse/knowledge-base";
import type { NameIndex } from "../names/name-index.js";
import { readWords } from "../sources/municipalities/read-words.js";
import type { Understanding } from "../understand/understanding.js";
import { termsBesides } from "./terms-besides.js";

/** Verbs that stand for the one of the question before ("macht er das", "wie ist es mit"), and what "wann" means too. */
const emptyWords = new Set(
  analyzeText(
    "macht machen machte tut tun heißt lautet gilt liegt wäre geht läuft sieht aussieht zählt gehört zusammen insgesamt Monat Tag Datum Zeitpunkt Vorjahr Folgejahr",
  ),
);

/**
 * The stems of what a follow-up says of its own, besides names.
 *
 * @param read the words by which it points at what was told
 */
export function ownTermsOf(understanding: Understanding, read: readonly string[]): Set<string> {
  const without = new Set(analyzeText([...read, ...kindsSaid(understanding)].join(" ")));
  return new Set(
    [...termsBesides(understanding)].filter((stem) => !emptyWords.has(stem) && !without.has(stem)),
  );
}

/** "Und die Kreisstadt Steinfurt?" says of the town what it is, and nothing else. */
function kindsSaid(understanding: Understanding): string[] {
  if (!understanding.mentions.some(({ kind }) => kind === "municipality")) return [];
  return readWords(understanding).words.flatMap(({ word, senses }) =>
    senses.includes("municipality") ? word : [],
  );
}

/** Whether all of that are words; "Wetter" is known as a town alone, and where no town is meant it is not known at all. */
export function isAllKnown(
  { words, mentions }: Understanding,
  ownTerms: ReadonlySet<string>,
  names: NameIndex,
): boolean {
  const isNamed = (place: number) => mentions.some(({ start, end }) => start <= place && place < end);
  const onlyNames = new Set(names.find(words).flatMap(({ start, end }) => placesOf(start, end)));
  return words.every((word, place) => {
    const isOwn = ownTerms.has(analyzeText(word)[0] ?? word) && !isNamed(place);
    return !isOwn || (names.isWord(word) && !onlyNames.has(place));
  });
}

function placesOf(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
