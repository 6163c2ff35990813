import { fold } from "@stadtlotse/knowledge-base";
import type { Candidate } from "../../candidate.js";
import { wordsOf } from "../../names/name-index.js";
import { askedWords } from "../../understand/asked-words.js";
import type { Understanding } from "../../understand/understanding.js";

const lands =
  "(?:bayern\\w*|bayerisch\\w*|baden wurttemberg\\w*|hessen\\w*|hessisch\\w*|niedersachsen\\w*|niedersachsisch\\w*|rheinland pfalz|saarland\\w*|sachsen\\w*|thuringen\\w*|brandenburg\\w*|berlin\\w*|hamburg\\w*|bremen\\w*|schleswig holstein\\w*|mecklenburg\\w*)";
const otherLand = new RegExp(`\\b${lands}\\b`);
/** "Was gibt Berlin dazu?" means the federal government that sits there. */
const givingCapital =
  /\b(?:legt|gibt|gab|zahlt|zahlte|steuert|schiesst|schoss|stellt|stellte|spendiert|uberweist|aus) (?:uns )?berlin\b|\bberlin (?:legt|gibt|gab|zahlt|zahlte|steuert|schiesst|stellt)\b/;

/** Whether folded words name one of the other fifteen Länder. */
export function namesOtherLand(folded: string): boolean {
  return otherLand.test(folded.replace(givingCapital, " "));
}

/** Who asks what there is in a place says so in one of these ways; who only comes from there does not. */
const before = "(?:in|im|fur|von|nach|hat|haben|den|der|dem)";
const inOtherLand = new RegExp(`\\b${before} (${lands})\\b`);
/** What stands anywhere but behind "aus". */
const inAnyPlace = /(?<!\baus (?:de[rm] )?)\b\p{L}+/gu;
const everywhere = /\b(?:bundesweit\w*|deutschland\w*)\b/;
/** "Niederlande" and "niederländisch" begin alike, and so do "Libanon" and "libanesisch". */
const tellingLetters = 5;

/** Whether it is asked what there is in another Land or state, and what would be told does not speak of it. */
export function asksOfElsewhere(
  { query }: Pick<Understanding, "query">,
  winner: Candidate | undefined,
): boolean {
  const asked = askedWords(query).join(" ").replace(givingCapital, " ");
  const place = inOtherLand.exec(asked)?.[1] ?? findState(asked);
  if (place === undefined) return false;
  const told = fold((winner?.draft.statements ?? []).map(({ text }) => text).join(" "));
  const isTold = new RegExp(`\\b${place.slice(0, tellingLetters)}`).test(told);
  return !isTold && !everywhere.test(told);
}

function findState(asked: string): string | undefined {
  states ??= statesOfTheWorld();
  const named = [...asked.matchAll(inAnyPlace)].map(([word]) => word);
  return named.find((word) => states?.has(word) || states?.has(word.replace(/[ns]$/, "")));
}

let states: ReadonlySet<string> | undefined;

/** The names of all states but this one, as the platform knows them, so far as they are one word. */
function statesOfTheWorld(): Set<string> {
  const names = new Intl.DisplayNames("de", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const all = letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
  return new Set(all.flatMap((name) => (name === "Deutschland" ? [] : wordsIfOne(name))));
}

function wordsIfOne(name: string): string[] {
  const words = wordsOf(name);
  return words.length === 1 ? words : [];
}
