import type { QuestionKind } from "./question-kind.js";

/**
 * Gives, as a bit mask, the kinds of value that a sentence holds (what could answer a question of that kind) and
 * whether it points back. Kept with each sentence of the index, so that a search reads no text.
 */
export function valueKinds(sentence: string): number {
  let mask = 0;
  for (const { bit, pattern } of detectors) if (pattern.test(sentence)) mask |= bit;
  return mask;
}

/** Whether a sentence with this mask speaks of what the sentence before it names. */
export function pointsBack(mask: number): boolean {
  return (mask & pointsBackBit) !== 0;
}

/** Whether a sentence with these kinds of value may answer a question of this kind; other kinds ask for no value. */
export function holdsValue(mask: number, kind: QuestionKind): boolean {
  return (mask & (bits[kind] ?? 0)) !== 0;
}

const numberWords =
  "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend|ein(?:e[nmr]?)?|Hälfte|Drittel|Viertel|Dutzend|Million(?:en)?|Milliarden?|(?:stünd|täg|wöchent|monat|viertel?jähr|halbjähr|jähr)lich(?:e[nmrs]?)?";
const months = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const number = new RegExp(`\\d|(?<!\\p{L})(?:${numberWords})(?!\\p{L})`, "iu");

const patterns = {
  number,
  money: /€|\b(?:Euro|EUR|Dollar|Mio|Mrd|Cent|Pfund|Mark|Franken)\b|[$£]/,
  date: new RegExp(
    `\\b(?:1\\d|20)\\d\\d\\b|\\b\\d{1,2}\\.\\d{1,2}\\.|\\b(?:${months})\\b|Jahrhundert|\\d+er\\b|\\b(?:heute|gestern|Ende|Anfang|Mitte|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)\\b`,
  ),
  person:
    /\b(?:Herrn?|Frau|Dr\.|Prof\.)\s+\p{Lu}|(?<![.!?:]\s|^)\b\p{Lu}\p{Ll}+(?:\s(?:von|van|de|der|\p{Lu}\.))*[\s-]\p{Lu}\p{Ll}+/u,
  place:
    /\b(?:in|bei|nach|aus|im|am|an der|nahe|zwischen|auf|von|vom|nördlich|südlich|östlich|westlich)\s(?:der |den |dem )?\p{Lu}\p{Ll}+|\b\d{5}\s\p{Lu}/u,
  contact: /@|\bwww\.|\bTel|\+49|\b0\d{2,5}[\s/-]+\d{3,}|\bhttps?:/,
  definition: /\b(?:ist|sind|war|waren|bezeichnet|bezeichnen|heißt|bedeutet|versteht|umfasst|nennt)\b/,
  condition:
    /\b(?:wenn|sofern|falls|soweit|nur|darf|dürfen|muss|müssen|Voraussetzung\w*|erforderlich|zulässig|kann|können)\b/,
  procedure:
    /\b(?:zunächst|zuerst|anschließend|danach|Antrag\w*|beantrag\w*|einreich\w*|vorlegen|Schritt\w*|muss|müssen|durch|mittels|indem)\b/,
  list: /[,;][^,;]+(?:,|;| und | oder | sowie )|^[-–•]|\n/,
} satisfies Partial<Record<QuestionKind, RegExp>>;

const kinds = Object.keys(patterns) as (keyof typeof patterns)[];
const bits: Partial<Record<QuestionKind, number>> = Object.fromEntries(
  kinds.map((kind, index) => [kind, 1 << index]),
);
const pointsBackBit = 1 << kinds.length;
const pronouns =
  "Er|Sie|Es|Dies\\p{L}*|Jene[rs]?|Dabei|Dadurch|Daher|Damit|Danach|Dazu|Deshalb|Dort|Hier\\p{L}*|Sein\\p{L}*|Ihre?\\p{L}*|Beide|Letztere\\p{L}*|Als solche\\p{L}*|In dieser\\p{L}*|Das (?:ist|sind|war|kann|darf|muss|soll|gilt|wird|hat)";
const detectors = [
  ...kinds.map((kind, index) => ({ bit: 1 << index, pattern: patterns[kind] })),
  { bit: pointsBackBit, pattern: new RegExp(`^\\W*(?:${pronouns})(?!\\p{L})`, "u") },
];
