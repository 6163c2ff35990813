import type { Fact } from "@stadtlotse/domain";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import { isKindOfPlace } from "../../understand/understand.js";
import type { Understanding } from "../../understand/understanding.js";
import { generalProgramme } from "./find-numbers.js";
import { isOfYears, isSameThing, type Operand, yearOf } from "./operand.js";

/** "Pro Projekt" says it; a word that only stands somewhere in the question comes after. */
const countedUnits: readonly [RegExp, string][] = [
  [/\b(pro|je) (stadt|kommune|gemeinde|ort)\w*/, "municipalities"],
  [/\b(pro|je) (projekt|massnahme|vorhaben)\w*/, "projects"],
  [/kommune/, "municipalities"],
  [/projekt|massnahme/, "projects"],
];

/** Money for one thing counted, both of one subject and year. */
export function findAverage(
  numbers: readonly Operand[],
  folded: string,
  years: readonly number[],
): Operand[] | undefined {
  const unit = countedUnits.find(([pattern]) => pattern.test(folded))?.[1] ?? "municipalities";
  const money = numbers.find(
    ({ unit: own, fact }) =>
      own.includes("EUR") && isOfYears(fact, years) && fact.predicate === "funding-total",
  );
  if (!money) return undefined;
  const count = numbers.find((each) => each.unit === unit && isSameThing(each.fact, money.fact));
  return count && [money, count];
}

/** What a number of a predicate is a part of, where both are of one subject and year. */
const wholes: Readonly<Record<string, readonly string[]>> = {
  "funding-by-funder": ["funding-total"],
  "funding-total": ["eligible-costs"],
  "project-count": ["application-count"],
  "invited-count": ["application-count"],
};

/** A part and its whole; the pair that the question means together most. */
export function findShare(
  numbers: readonly Operand[],
  all: readonly Operand[],
  years: readonly number[],
): Operand[] | undefined {
  const parts = numbers.filter(({ fact }) => isOfYears(fact, years));
  const pairs = parts.flatMap((part) =>
    all
      .filter((whole) => isPartOf(part, whole))
      .map((whole) => ({ operands: [part, whole], score: part.score + whole.score })),
  );
  return pairs.sort((a, b) => b.score - a.score)[0]?.operands;
}

function isPartOf(part: Operand, whole: Operand): boolean {
  if (part.value > whole.value || yearOf(part.fact) !== yearOf(whole.fact)) return false;
  if (isSameThing(part.fact, whole.fact))
    return wholes[part.fact.predicate]?.includes(whole.fact.predicate) ?? false;
  if (part.unit !== whole.unit || part.fact.predicate !== whole.fact.predicate) return false;
  const isOfTheBund =
    part.fact.qualifier?.startsWith("bund-") && whole.fact.subject === "staedtebaufoerderung-bund";
  return isOfTheBund || whole.fact.subject === "leistungsuebersicht";
}

/**
 * All municipalities of the Land, and those that a programme reached in a year. What the Bund reached in all Länder is
 * no part of them.
 */
export function findRest(
  numbers: readonly Operand[],
  all: readonly Operand[],
  { time, mentions, leans, carried }: Understanding,
): Operand[] | undefined {
  const isOpen =
    !mentions.some(({ kind, id }) => kind === "subject" && !isKindOfPlace(id)) && !(leans && carried);
  const reached = numbers.find(
    ({ fact }) =>
      fact.predicate === "municipality-count" &&
      isOfYears(fact, time.years) &&
      (isOpen ? fact.subject === generalProgramme : isOfTheLand(fact)),
  );
  const whole = all.find(({ fact }) => fact.subject === "kommunen-nrw" && fact.predicate === "count");
  return reached && whole && [whole, reached];
}

const federal = new Set(programmes.filter(({ level }) => level === "federal").map(({ id }) => id));

function isOfTheLand({ subject, qualifier }: Fact): boolean {
  return qualifier === "nrw" || !federal.has(subject);
}
