import type { Interval } from "@stadtlotse/client";
import { formatDate } from "./format-date.js";

/**
 * A period in German words; empty where neither end is known.
 *
 * @example
 * formatInterval({ from: "2008", to: "2023-12-31" })
 * //=> "2008 bis 31. Dezember 2023"
 */
export function formatInterval({ from, to }: Interval): string {
  if (from !== undefined && to !== undefined) return `${formatDate(from)} bis ${formatDate(to)}`;
  if (from !== undefined) return `seit ${formatDate(from)}`;
  return to === undefined ? "" : `bis ${formatDate(to)}`;
}
