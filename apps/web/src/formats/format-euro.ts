import type { AllocationRecord } from "@stadtlotse/client";
import { texts } from "../texts.de.js";

const million = 1_000_000;
const plain = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/**
 * An amount in euro as people say it: from a million on in millions.
 *
 * @example
 * formatEuro(396_600_000, "about")
 * //=> "rund 396,6 Millionen Euro"
 */
export function formatEuro(eur: number, approximation: AllocationRecord["approximation"] = "exact"): string {
  const amount =
    eur >= million ? `${plain.format(eur / million)} Millionen Euro` : `${plain.format(eur)} Euro`;
  return texts.value.approximation[approximation] + amount;
}
