import { roundTo } from "../calculations/format-number.js";
import type { Allocation } from "./allocation.js";

/** One sum that a source gives or implies. */
export interface SumCheck {
  name: "funders" | "programmes" | "eligible-costs";
  /** What the parts add up to, in euro. */
  partsEur: number;
  totalEur: number;
  /** `true` when both agree within the rounding of the source. */
  agrees: boolean;
  /** How much two rounded sums may differ, in euro. */
  toleranceEur: number;
}

/**
 * Checks the sums of one allocation within the rounding of its source: Land, Bund, EU (and the own share, where the
 * total contains it) against the total; the split by programme against the total; the total against the eligible
 * costs, which it must not exceed. A check without its figures is left out.
 *
 * @example
 * checkAllocation({
 *   totalEur: 396_600_000,
 *   stateEur: 198_100_000,
 *   federalEur: 191_300_000,
 *   euEur: 7_200_000,
 *   includesOwnShare: false,
 *   roundedToEur: 100_000,
 *   parts: [],
 * }).map(({ name, agrees }) => [name, agrees])
 * //=> [["funders", true]]
 */
export function checkAllocation(allocation: AllocationSums): SumCheck[] {
  return [checkFunders(allocation), checkProgrammes(allocation), checkEligibleCosts(allocation)].filter(
    (check) => check !== undefined,
  );
}

export type AllocationSums = Pick<
  Allocation,
  | "totalEur"
  | "stateEur"
  | "federalEur"
  | "euEur"
  | "ownShareEur"
  | "includesOwnShare"
  | "eligibleCostsEur"
  | "roundedToEur"
  | "parts"
>;

function checkFunders(allocation: AllocationSums): SumCheck | undefined {
  const { stateEur, federalEur, euEur, ownShareEur, includesOwnShare } = allocation;
  if (stateEur === undefined || federalEur === undefined) return undefined;
  const parts = [stateEur, federalEur, euEur ?? 0, includesOwnShare ? (ownShareEur ?? 0) : 0];
  return compare("funders", parts, allocation);
}

function checkProgrammes(allocation: AllocationSums): SumCheck | undefined {
  if (allocation.parts.length === 0) return undefined;
  return compare(
    "programmes",
    allocation.parts.map(({ eur }) => eur),
    allocation,
  );
}

function checkEligibleCosts({
  eligibleCostsEur,
  totalEur,
  roundedToEur,
}: AllocationSums): SumCheck | undefined {
  if (eligibleCostsEur === undefined) return undefined;
  const agrees = totalEur <= eligibleCostsEur + roundedToEur;
  return { name: "eligible-costs", partsEur: eligibleCostsEur, totalEur, agrees, toleranceEur: roundedToEur };
}

/** Each rounded part, and the total, may be off by half a unit of its last digit. */
function compare(
  name: SumCheck["name"],
  parts: readonly number[],
  { totalEur, roundedToEur }: AllocationSums,
): SumCheck {
  const stated = parts.filter((eur) => eur > 0).length;
  const partsEur = roundTo(
    parts.reduce((sum, eur) => sum + eur, 0),
    2,
  );
  const toleranceEur = ((stated + 1) * roundedToEur) / 2;
  return { name, partsEur, totalEur, agrees: Math.abs(partsEur - totalEur) <= toleranceEur, toleranceEur };
}
