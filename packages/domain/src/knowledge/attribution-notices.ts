import type { Attribution, AttributionUse } from "./attribution.js";

/**
 * The notices that a page must show for what it uses, each once, in the order of the records.
 *
 * @param uses what the page shows; empty gives no notice
 * @example
 * attributionNotices(attributions, ["map"]).length > 0
 * //=> true
 */
export function attributionNotices(
  attributions: readonly Attribution[],
  uses: readonly AttributionUse[],
): Pick<Attribution, "notice" | "url" | "licence">[] {
  return attributions
    .filter((attribution) => attribution.uses.some((use) => uses.includes(use)))
    .map(({ notice, url, licence }) => ({ notice, licence, ...(url !== undefined && { url }) }));
}
