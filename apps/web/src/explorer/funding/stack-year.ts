import type { AllocationRecord } from "@stadtlotse/client";

/** A part of a year's sum, as it lies on the parts below it. */
export interface Segment {
  part: "state" | "federal" | "eu" | "unsplit";
  below: number;
  eur: number;
}

/**
 * The parts of a year's sum from the bottom up: Land, Bund, EU as far as a source gives them, and what no source splits.
 *
 * @example
 * stackYear({ totalEur: 100, stateEur: 60, federalEur: 30 }).map(({ part, eur }) => [part, eur])
 * //=> [["state", 60], ["federal", 30], ["unsplit", 10]]
 */
export function stackYear({
  totalEur,
  stateEur = 0,
  federalEur = 0,
  euEur = 0,
}: Pick<AllocationRecord, "totalEur" | "stateEur" | "federalEur" | "euEur">): Segment[] {
  const known = stateEur + federalEur + euEur;
  const amounts = [
    ["state", stateEur],
    ["federal", federalEur],
    ["eu", euEur],
    // sources round each part for itself: what is left within a tenth of a percent is no part of its own
    ["unsplit", totalEur - known > totalEur / 1000 ? totalEur - known : 0],
  ] as const;
  let below = 0;
  return amounts.flatMap(([part, eur]) => {
    if (eur === 0) return [];
    const segment = { part, below, eur };
    below += eur;
    return [segment];
  });
}
