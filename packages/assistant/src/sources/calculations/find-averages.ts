import { asksCosts, isMeant } from "./find-parts.js";
import { isOfYears, isSameThing, type Operand } from "./operand.js";
import type { Wanted } from "./read-wanted.js";

/** "Pro Projekt" says it; a word that only stands somewhere in the question comes after. */
const countedUnits: readonly [RegExp, string][] = [
  [/\b(pro|je|auf jede[ns]?) (kopf|einwohner\w*)/, "inhabitants"],
  [/\b(pro|je|auf jede[ns]?) (stadt|kommune|gemeinde|ort)\w*/, "municipalities"],
  [/\b(pro|je|auf jede[ns]?) (projekt|massnahme|vorhaben)\w*/, "projects"],
  [/projekt|massnahme|vorhaben/, "projects"],
  [/kommune|stadt(?!e?bau)|gemeinde/, "municipalities"],
];

/** For each of what an average is wanted. */
export function countedUnit({ folded }: Wanted): string | undefined {
  return countedUnits.find(([pattern]) => pattern.test(folded))?.[1];
}

/** An amount and a count for each year that is compared, or one of each. */
export function findAverages(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  if (wanted.years.length !== 2) return findAverage(all, wanted);
  const found = wanted.years.map((year) => findAverage(all, { ...wanted, years: [year] }));
  return found.every((each) => each !== undefined) ? found.flat() : findAverage(all, wanted);
}

const totals: ReadonlySet<string> = new Set(["funding-total", "project-count"]);

/** Money for one thing counted, both of one subject and year. */
function findAverage(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  const counted = countedUnit(wanted);
  // a town's own money is over its own heads, and what all got over nobody's
  if (counted === undefined || (counted === "inhabitants" && wanted.places.length > 0)) return undefined;
  // "wie viele Projekte pro Kommune" spreads no money
  const { unit = "EUR" } = wanted;
  const spread = unit === "EUR" || unit === counted ? "million EUR" : unit;
  const isTotal = ({ fact, isTold }: Operand) => totals.has(fact.predicate) && !isTold;
  const amounts = all.filter(
    (each) =>
      each.unit === spread &&
      isMeant(each, wanted) &&
      isOfYears(each, wanted.years) &&
      (each.fact.predicate !== "eligible-costs" || asksCosts(wanted)),
  );
  for (const money of amounts) {
    const count = all.find((each) => isCountFor(each, money));
    if (count) return [money, count];
  }
  return undefined;

  function isCountFor(each: Operand, money: Operand): boolean {
    if (counted === "inhabitants")
      return isTotal(money) && each.fact.subject === "kommunen-nrw" && each.unit === counted;
    if (each.unit !== counted) return false;
    return isTotal(money) && !each.isTold && isSameThing(each, money);
  }
}
