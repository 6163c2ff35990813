import { isKnown } from "../facts/is-known.js";
import type { MoneyAmount } from "../funding/funding-programme.js";
import { requireCollaboration } from "../networks/require-collaboration.js";
import { requireCount } from "../numbers/require-count.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { covers } from "../time/covers.js";
import { requireCalendarDay } from "../time/parse-calendar-date.js";
import type { FeeRule, FeeStep } from "./fee.js";

/** What a municipality of some size pays in a year. */
export type FeeLookup =
  | { outcome: "known"; feePerYear: MoneyAmount; step: FeeStep; rule: FeeRule }
  | { outcome: "waived"; reason: string; rule: FeeRule }
  /** The rule is known, the step is not; the fee lies between the smallest and largest step that are known. */
  | { outcome: "between"; smallest: MoneyAmount; largest: MoneyAmount; rule: FeeRule }
  | { outcome: "unknown"; rule?: FeeRule };

/**
 * The yearly fee of a network for a municipality of that many inhabitants on a day. A step that is not documented is
 * never interpolated.
 *
 * @param population inhabitants, 0 or more
 * @throws DomainError `UNKNOWN_NETWORK`, `INVALID_DATE`, `INVALID_INTERVAL`, `INVALID_VALUE` for a population below 0
 * @example
 * feeOn(feeRules, "netzwerk-stadtentwicklung-nrw", 20_000, "2026-11-22").outcome
 * //=> "between"
 */
export function feeOn(
  rules: readonly FeeRule[],
  networkId: string,
  population: number,
  on: CalendarDay,
): FeeLookup {
  requireCollaboration(networkId);
  requireCount(population, "inhabitants");
  requireCalendarDay(on);
  const rule = rules.find(
    (each) => each.networkId === networkId && isKnown(each) && covers(each.validity, on),
  );
  if (!rule) return { outcome: "unknown" };
  const waiver = rule.waivers.find(({ validity }) => covers(validity, on));
  if (waiver) return { outcome: "waived", reason: waiver.reason, rule };
  const step = rule.steps.find((each) => isInStep(each, population));
  if (step?.feePerYear) return { outcome: "known", feePerYear: step.feePerYear, step, rule };
  const known = rule.steps.flatMap(({ feePerYear }) => feePerYear ?? []).sort((a, b) => a.eur - b.eur);
  const [smallest, largest] = [known.at(0), known.at(-1)];
  if (!smallest || !largest || smallest === largest) return { outcome: "unknown", rule };
  return { outcome: "between", smallest, largest, rule };
}

/** A step without any bound is the fee of nobody in particular. */
function isInStep({ fromPopulation, belowPopulation }: FeeStep, population: number): boolean {
  if (fromPopulation === undefined && belowPopulation === undefined) return false;
  return population >= (fromPopulation ?? 0) && population < (belowPopulation ?? Number.POSITIVE_INFINITY);
}
