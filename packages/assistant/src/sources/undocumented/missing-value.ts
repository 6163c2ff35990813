import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Candidate } from "../../candidate.js";
import { askedWords } from "../../understand/asked-words.js";
import type { Understanding } from "../../understand/understanding.js";
import { missingTexts } from "./texts.de.js";

/** A value that can be read off a text: how folded words ask for it, and what a text holds that gives one. */
interface ReadableValue {
  asked: RegExp;
  held: RegExp;
}

const phoneNumber = /\d[\d\s/()-]{5,}\d/;

const anyTown = new RegExp(
  `(?<!\\p{L})(?:${municipalities.map(({ name }) => name.replace(/ \(.*/, "")).join("|")})(?!\\p{L})`,
  "u",
);

/** In this order: of several that are asked for and missing, the first is named. */
const values: Readonly<Record<keyof typeof missingTexts, ReadableValue>> = {
  email: { asked: /\b(?:e ?mails?(?: ?adresse)?|mail(?:adresse|anschrift)?)\b/, held: /@/ },
  phone: {
    asked:
      /\b(?:(?<!\b(?:am|per|ans|beim) )telefon(?:nummer)?|durchwahl|rufnummer|tel|unter welcher nummer (?:erreich\w*|kann|ist))\b/,
    held: phoneNumber,
  },
  fax: { asked: /\bfax(?:nummer)?\b/, held: phoneNumber },
  address: {
    asked: /\b(?:anschrift|post(?:anschrift|adresse)|hausnummer|(?<!mail )adresse)\b/,
    held: /\p{L}(?:straße|str\.|platz|weg|allee|gasse|markt|ring)\s\d|@|www/iu,
  },
  website: {
    asked: /\b(?:website|webseite|internetseite|internetadresse|homepage|url)\b/,
    held: /www|https?:|\.(?:nrw|de|org|com|eu)\b/i,
  },
  time: { asked: /\b(?:uhr|uhrzeit)\b/, held: /\d uhr\b/i },
  share: {
    asked: /\b(?:prozent|prozentsatz|fordersatz|forderquote)\b/,
    held: /%|prozent|drittel|hälfte|viertel/i,
  },
  money: {
    asked:
      /\b(?:wie ?viel (?:euro|geld)|wie teuer|(?:was|wieviel|viel) kostete?t?|kostete?|welche[rn]? (?:betrag|summe))\b/,
    held: /\d[^.]*?(?:euro|€|million|prozent)|kostenlos|kostenfrei|gebühr/i,
  },
  union: {
    asked: /\b(?:wie ?viele?|anteil|summe|betrag)\b.*\b(?:eu|europaisch\w*|brussel)\b/,
    held: /\bEU\b|europ|EFRE/i,
  },
  head: {
    asked: /\b(?:wer|welche stadt) (?:leitet|leitete|fuhrt|fuhrte|koordiniert)\b/,
    held: /leite|leitung|führ|vorsitz|sprecher|ansprech|chef|koordin|betreu/i,
  },
  place: { asked: /\b(?:wo|in welche[mr] (?:stadt|ort)) (?:fand|findet|war|waren|tagte?)\b/, held: anyTown },
  deputy: { asked: /\b(?:stellvertret\w*|vize\w*)\b/, held: /stellvertret|vertritt/i },
  number: {
    asked: /\b(?:wie ?viele?|anzahl)\b/,
    held: /\d|\b(?:keine?|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|beide|alle|hälfte|drittel)/i,
  },
};
const written = new Set(["facts", "passages"]);
/** When something was written is no value of it. */
const dated = /\((?:Stand|Quellen?)\b[^)]*\)/g;

/** What is said of a value that a question asks for and that what would be told does not hold; else `undefined`. */
export function readMissingValue(
  { query }: Pick<Understanding, "query">,
  winner: Candidate | undefined,
): string | undefined {
  if (!winner || !written.has(winner.origin) || winner.draft.outcome !== "answered") return undefined;
  const asked = askedWords(query).join(" ");
  const told = winner.draft.statements.map(({ text }) => text.replace(dated, "")).join(" ");
  const missing = Object.entries(values).find(
    ([, value]) => value.asked.test(asked) && !value.held.test(told),
  );
  return missing && missingTexts[missing[0] as keyof typeof missingTexts];
}
