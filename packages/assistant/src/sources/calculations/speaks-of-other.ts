import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { analyzeText, fold, stemWord } from "@stadtlotse/knowledge-base";
import { wordsOf } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import type { FactIndex } from "../facts/fact-index.js";
import { isPointedAt } from "./choose-operands.js";
import { namesRounds } from "./find-rounds.js";
import type { Operand } from "./operand.js";
import { operationExamples } from "./operation-examples.de.js";
import { readFunders } from "./read-funders.js";
import { readUnit } from "./read-measures.js";
import type { NumberOperation } from "./read-operation.js";
import { generalProgramme, type Wanted } from "./read-wanted.js";

/**
 * Whether a question speaks of something that is said of none of the numbers: a town, rounds, the whole of a share,
 * what the money was for; and whatever it is, where it names neither a subject nor a year.
 */
export function speaksOfOther(
  operation: NumberOperation,
  operands: readonly Operand[],
  index: FactIndex,
  { question, terms, leans }: Understanding,
  wanted: Wanted,
): boolean {
  if (wanted.places.some((place) => !isOfTown(operands, place))) return true;
  if (namesRounds(wanted) && !operands.every(({ fact }) => /runde/i.test(fact.statement))) return true;
  if (isOfAllFunders(operation, operands, wanted)) return true;
  const isUnmet = (text = "") => unmetWords(index, operands, analyzeText(text)).length > 0;
  const saysNouns = /\p{Ll} \p{Lu}/u.test(question);
  const whole = wholeOfShare.exec(question)?.[1];
  const wholeStems = analyzeText((saysNouns ? nounsIn(whole) : whole) ?? "");
  if (operation === "share" && unmetWords(index, operands.slice(-1), wholeStems, isSameWord).length > 0)
    return true;
  if (operands.some((each) => isPointedAt(each, wanted))) return false;
  if (isUnmet((saysNouns ? purpose : anyPurpose).exec(question)?.[1])) return true;
  const isOpen = !wanted.namesSubject && wanted.years.length === 0 && !leans;
  return isOpen && unmetWords(index, operands, [...terms]).length > 0;
}

/** "Anteil der Kommunen aus NRW an den Ausgewählten". */
const wholeOfShare = /[Aa]nteil.* (?:an (?:den|der|dem|allen)|am) ([^,;:.?!(]+)/;

/** Who writes small letters alone shows no nouns; then every word counts. */
function nounsIn(text = ""): string {
  return (text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).join(" ");
}

/** Within a clause: "Für eine Ratsvorlage …" before it says what the answer is for. */
const purpose = /[^\s,;:.!?] (?:für|bei|beim) (?:(?:die|den|das|der|dem|einen?|einem) )?(\p{Lu}[\p{L}-]+)/u;
const anyPurpose = new RegExp(purpose.source.replace("\\p{Lu}", ""), "u");

/** Who names one funder's money does not mean that of all; "im Landesprogramm" names nobody's. */
function isOfAllFunders(
  operation: NumberOperation,
  operands: readonly Operand[],
  { funders, folded }: Wanted,
): boolean {
  if (operation === "share" || funders.length !== 1 || !ofOneFunder.test(folded)) return false;
  return operands.some(
    ({ fact, funder }) =>
      fact.subject === generalProgramme && fact.predicate === "funding-total" && funder === undefined,
  );
}

const ofOneFunder =
  /\b(vom (land|bund)|von der eu|(landes|bundes|eu )(mitteln?|geld\w*|anteil\w*|zuschuss\w*)|land (gegeben|gezahlt)|bund\b.* (gegeben|gezahlt))\b/;

const towns = new Map(municipalities.map(({ ags, name }) => [ags, name]));

function isOfTown(operands: readonly Operand[], place: string): boolean {
  const name = towns.get(place) ?? "";
  // the Land is called by its capital too
  if (readFunders(fold(name)).length > 0) return true;
  return operands.some((each) => each.place === place || each.fact.statement.includes(name));
}

/** Stems that nothing says of what is computed with, and that are none of asking for an operation. */
function unmetWords(
  { facts, space }: FactIndex,
  operands: readonly Operand[],
  stems: readonly string[],
  isAlike: (stem: string, other: string, strength: number) => boolean = () => true,
): string[] {
  const held = new Set(operands.map(({ fact }) => fact.id));
  const said = new Set(
    facts.flatMap(({ fact, sayable, subjectTerms }) =>
      held.has(fact.id) ? [...sayable, ...subjectTerms] : [],
    ),
  );
  const isMet = (stem: string) => said.has(stem) || asking.has(stem) || readUnit(stem) !== undefined;
  return stems.filter(
    (stem) =>
      space.weightOf(stem) >= leastTelling &&
      !isMet(stem) &&
      ![...space.relatedTo(stem)].some(([other, strength]) => isAlike(stem, other, strength) && isMet(other)),
  );
}

/** "Landesausgaben" are not the "Ausgaben" of a programme; what means the same, or ends otherwise, is one word. */
function isSameWord(stem: string, other: string, strength: number): boolean {
  return strength > ofWordParts || other.length >= stem.length - longestEnding;
}

const ofWordParts = 0.6;
const longestEnding = 2;

const leastTelling = 0.9;
const asking = new Set(Object.values(operationExamples).flat().flatMap(wordsOf).map(stemWord));
