import { programmes } from "@stadtlotse/domain/reference/programmes";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { successions } from "@stadtlotse/domain/reference/successions";
import type { TermSpace } from "../../terms/term-space.js";
import { spelledNumbers } from "../../understand/spelled-numbers.js";
import { isKindOfPlace } from "../../understand/understand.js";
import type { Understanding } from "../../understand/understanding.js";
import { readNumbers } from "../../verify/numbers.js";
import type { Operand } from "./operand.js";
import { readFunders } from "./read-funders.js";
import { readUnit } from "./read-measures.js";

/** Who names no programme means the Städtebauförderung of the Land. */
export const generalProgramme = "staedtebaufoerderung-nrw";

/** What the Bund gives in all Länder together. */
export const federalTotal = "staedtebaufoerderung-bund";

/** What the numbers of a computation have to be about. */
export interface Wanted {
  /** The networks, programmes … that are named, or that a follow-up means, in their order. */
  subjects: readonly string[];
  /** Whether the question names one of them itself. */
  namesSubject: boolean;
  /** Municipalities that are named. */
  places: readonly string[];
  unit?: string;
  funders: readonly string[];
  years: readonly number[];
  span?: { from: number; to: number };
  /** Numbers that the question itself says, its years excluded. */
  said: ReadonlySet<number>;
  /** How many numbers are meant, where the question says so ("beide", "die drei größten"). */
  count?: number;
  /** Whether all programmes of a year are meant together. */
  ofAllProgrammes: boolean;
  /** Whether all years or rounds are meant that are known. */
  ofAllYears: boolean;
  folded: string;
  /** Stems of its words that may tell one number of a statement from another. */
  telling: ReadonlySet<string>;
}

/** Reads what a question names; numbers of anything else are not computed with. */
export function readWanted(understanding: Understanding, space: TermSpace): Wanted {
  const { folded, time, question, stems } = understanding;
  const unit = readUnit(withoutNames(understanding));
  const meant = subjectsMeant(understanding);
  const words = numberWords(understanding);
  const count = countMeant(folded, words);
  return {
    subjects: meant,
    namesSubject: understanding.mentions.some(({ kind, id }) => kind === "subject" && !isKindOfPlace(id)),
    places: understanding.mentions.filter(({ kind }) => kind === "municipality").map(({ id }) => id),
    ...(unit === undefined ? {} : { unit }),
    funders: readFunders(folded),
    years: yearsMeant(understanding),
    ...(count === undefined ? {} : { count }),
    ...(time.span ? { span: time.span } : {}),
    said: new Set(
      [...readNumbers(question).map(Number), ...words].filter(
        (number) => !time.years.includes(number) && !time.years.includes(thisCentury + number),
      ),
    ),
    ofAllProgrammes:
      /\b(\w*programmen?|\w+topfen?|welche[smr]? (\w+ )*(\w*programm|\w*topf|fonds))\b/.test(folded) &&
      !/programmjahr/.test(folded),
    ofAllYears:
      /\b(beide[nr]?|alle[nr]?|zwei|drei) (jahre\w*|runden?)\b|\bersten? und (der )?zweiten?\b/.test(folded),
    folded,
    telling: new Set(
      [...stems].filter((stem) => /\p{L}/u.test(stem) && space.weightOf(stem) >= leastTelling),
    ),
  };
}

/** What many facts say names none of their numbers. */
const leastTelling = 0.5;

const byId = new Map(Object.entries(subjects));

/** "Soziale Stadt" counts no towns. */
function withoutNames({ words, mentions }: Understanding): string {
  const named = mentions.filter(({ id }) => byId.get(id)?.kind === "programme");
  return words.filter((_, at) => !named.some(({ start, end }) => start <= at && at < end)).join(" ");
}

function countMeant(folded: string, words: readonly number[]): number | undefined {
  return /\b(beide[nrs]?|zwei)\b/.test(folded)
    ? 2
    : words.find((number) => number > 2 && number < mostCounted);
}

const mostCounted = 7;
const thisCentury = 2000;

function numberWords({ question, words }: Understanding): number[] {
  return spelledNumbers(question, words).flatMap(({ value, isWord }) => (isWord ? value : []));
}

function subjectsMeant({ mentions, leans, carried, folded }: Understanding): string[] {
  const named = mentions.filter(({ kind, id }) => kind === "subject" && !isKindOfPlace(id));
  const ids = [...new Set(named.map(({ id }) => (id === "staedtebaufoerderung" ? generalProgramme : id)))];
  if (ids.length > 0) return [...ids, ...successorsOf(ids, folded)];
  if (leans && carried) return carried.subjects.filter((id) => !/^\d/.test(id));
  return speaksOfFunding.test(folded) || readFunders(folded).length > 0 ? [generalProgramme] : [];
}

const speaksOfFunding =
  /\b(\w*forder\w*|geld\w*|\w*mittel|million\w*|mio|projekt\w*|programm\w*|topf|leer aus\w*|bekommen|bekamen|erhalten|erhielten|abbekommen)\b/;

/** "Der Nachfolger" of a programme that is named. */
function successorsOf(ids: readonly string[], folded: string): string[] {
  const [after, before] = [/\bnachfolg\w*/.test(folded), /\bvorganger\w*/.test(folded)];
  return successions.flatMap(({ predecessorId, successorId }) => [
    ...(after && ids.includes(predecessorId) ? [successorId] : []),
    ...(before && ids.includes(successorId) ? [predecessorId] : []),
  ]);
}

const compares = /\b(mehr|weniger|hoher|niedriger|vergleich\w*|gegenuber|unterschied\w*|differenz)\b/;

/** "2025 weniger als im Jahr davor" means two years; a follow-up means the year that was talked about. */
export function yearsMeant({ time, leans, carried, mentions, folded }: Understanding): number[] {
  const [year, another] = time.years;
  if (year !== undefined && another === undefined && time.shift !== undefined)
    return [year + time.shift, year];
  const isOpen = leans && !mentions.some(({ kind, id }) => kind === "subject" && !isKindOfPlace(id));
  const last = carried?.years.at(-1);
  if (year !== undefined && another === undefined && isOpen && last !== undefined && compares.test(folded))
    return [last, year];
  return year === undefined && isOpen ? [...(carried?.years ?? [])] : [...time.years];
}

const federal = new Set(programmes.filter(({ level }) => level === "federal").map(({ id }) => id));

export function isFederal(subject: string): boolean {
  return federal.has(subject);
}

/** Who names nothing may still ask in words that only one number is asked for in. */
export function withSubject(wanted: Wanted, [best]: readonly Operand[]): Wanted {
  if (wanted.subjects.length > 0 || !best || best.score < leastAlike) return wanted;
  return { ...wanted, subjects: [best.fact.subject] };
}

const leastAlike = 0.5;
