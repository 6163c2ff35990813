import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { analyzeText, fold, stemWord } from "@stadtlotse/knowledge-base";
import { type Mention, wordsOf } from "../../names/name-index.js";
import { isKindOfPlace } from "../../understand/understand.js";
import type { Understanding } from "../../understand/understanding.js";
import type { FactIndex } from "../facts/fact-index.js";
import { isPointedAt } from "./choose-operands.js";
import { isOf } from "./find-parts.js";
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
  understanding: Understanding,
  wanted: Wanted,
): boolean {
  const { question, terms, leans } = understanding;
  if (wanted.places.some((place) => !isOfTown(operands, place))) return true;
  if (namesRounds(wanted) && !operands.every(({ fact }) => /runde/i.test(fact.statement))) return true;
  if (isOfAllFunders(operation, operands, wanted)) return true;
  const isUnmet = (text = "") => unmetWords(index, operands, analyzeText(text)).length > 0;
  if (operation === "share" && isOfOtherWhole(index, operands, understanding)) return true;
  if (operands.some((each) => isPointedAt(each, wanted))) return false;
  if (isUnmet((saysNouns(question) ? purpose : anyPurpose).exec(question)?.[1])) return true;
  const isOpen = !wanted.namesSubject && wanted.years.length === 0 && !leans;
  return isOpen && unmetWords(index, operands, [...terms]).length > 0;
}

/** The whole must be called what the question calls it, and be of what it names there. */
function isOfOtherWhole(
  index: FactIndex,
  operands: readonly Operand[],
  { question, mentions, words }: Understanding,
): boolean {
  const [whole] = operands.slice(-1);
  if (!whole) return false;
  const ofShare = wholeOfShare.exec(question)?.[1];
  const nouns = saysNouns(question) ? nounsIn(ofShare) : undefined;
  const inPercent = wholeInPercent.exec(question)?.[1];
  const said = nouns ?? ofShare ?? inPercent ?? "";
  const isNamed = ({ start, end }: Mention) =>
    fold(inPercent ?? "").includes(words.slice(start, end).join(" "));
  if (mentions.some((each) => each.kind === "subject" && isNamed(each) && !isOfSubject(whole, each.id)))
    return true;
  return (
    unmetWords(index, [whole], analyzeText(said).filter(isWord), nouns === undefined ? asWords : strictly)
      .length > 0
  );
}

function isWord(stem: string): boolean {
  return /\p{L}/u.test(stem) && stem !== "prozent";
}

function isOfSubject({ subject, fact }: Operand, id: string): boolean {
  return isOf(subject, id) || fact.subject === id || isKindOfPlace(id);
}

/** "Prozent der ZIZ-Kommunen". */
const wholeInPercent =
  /(?:[Pp]rozent|%|[Pp]rozentsatz|Teil) (?:der|des|aller|von den) (?:\p{Ll}+e[nr] )?([\p{L}-]+)/u;

/** "Anteil der Kommunen aus NRW an den Ausgewählten". */
const wholeOfShare = /[Aa]nteil.* (?:an (?:den|der|dem|allen)|am) ([^,;:.?!(]+)/;

/** Who writes small letters alone shows no nouns; then every word counts. */
function saysNouns(question: string): boolean {
  return /\p{Ll} \p{Lu}/u.test(question);
}

function nounsIn(text: string | undefined): string | undefined {
  return text?.match(/\p{Lu}[\p{L}-]+/gu)?.join(" ");
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
  { leastTelling, asked, isAlike }: Strictness = loosely,
): string[] {
  const held = new Set(operands.map(({ fact }) => fact.id));
  const said = new Set(
    facts.flatMap(({ fact, sayable, subjectTerms }) =>
      held.has(fact.id) ? [...sayable, ...subjectTerms] : [],
    ),
  );
  const isMet = (stem: string) => said.has(stem) || asked.has(stem) || readUnit(stem) !== undefined;
  return stems.filter(
    (stem) =>
      space.weightOf(stem) >= leastTelling &&
      !isMet(stem) &&
      ![...space.relatedTo(stem)].some(([other, strength]) => isAlike(stem, other, strength) && isMet(other)),
  );
}

const asking = new Set(Object.values(operationExamples).flat().flatMap(wordsOf).map(stemWord));

/** How surely a word must be said of what is computed with. */
interface Strictness {
  /** Words that more is said with tell nothing. */
  leastTelling: number;
  /** Words that are taken as met, as people ask with them. */
  asked: ReadonlySet<string>;
  isAlike: (stem: string, other: string, strength: number) => boolean;
}

const loosely: Strictness = { leastTelling: 0.9, asked: asking, isAlike: () => true };

/** "Landesausgaben" are not the "Ausgaben" of a programme; what means the same, or ends otherwise, is one word. */
const asWords: Strictness = {
  ...loosely,
  isAlike: (stem, other, strength) => strength > ofWordParts || other.length >= stem.length - longestEnding,
};

/** "Die Geförderten" are not all municipalities, though much is asked of what was "gefördert". */
const strictly: Strictness = { ...asWords, leastTelling: 0.4, asked: new Set() };

const ofWordParts = 0.6;
const longestEnding = 2;
