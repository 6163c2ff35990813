import type { Municipality } from "./municipality.js";
import type { Region } from "./region.js";

/**
 * The regions in which a municipality lies; several, or none.
 *
 * @example
 * regionsOf({ ags: "05112000", kreisKey: "05112" }, regions).map(({ id }) => id)
 * //=> ["ruhr", "emscher", "rheinschiene"]
 */
export function regionsOf(
  { ags, kreisKey }: Pick<Municipality, "ags" | "kreisKey">,
  regions: readonly Region[],
): Region[] {
  return regions.filter(({ keys }) => keys.includes(ags) || keys.includes(kreisKey));
}
