import type { RegisterQuery } from "./query.js";
import type { Facets } from "./read-facets.js";

const beforePlace = /^(stadt|gemeinde|kommune|in|von|nach|aus|hat|ist|liegt|gehort|fur)$/;
const wordOfArea = /^((land)?kreis|regierungsbezirk)$/;
const article = /^(der|die|das|den|dem|des|eine?[nrms]?|keine?[nrms]?)$/;

/**
 * A place that the register does not hold ("Wie viele Einwohner hat Osnabrück?"): the one word left over, written
 * like a name where a place stands. Saying so is better than what is known of another place.
 */
export function readUnknownPlace({
  understanding: { question },
  read,
  places,
  areas,
  attributes,
}: Facets): RegisterQuery | undefined {
  const [at, another] = read.unread;
  if (at === undefined || another !== undefined || places.length + areas.length > 0) return undefined;
  const isAsked = attributes.some((each) => each !== "type") && !read.says("most", "least");
  const written = [...question.matchAll(/[\p{L}\p{N}]+/gu)][at]?.[0] ?? "";
  const before = read.spoken[at - 1] ?? "";
  const isName = /^\p{Lu}/u.test(written) && !article.test(before) && beforePlace.test(before);
  return isAsked && isName ? { wants: "unknown-place", name: written } : undefined;
}

/** "Welche Kommunen liegen im Kreis Emsland?": a Kreis that the register does not hold. */
export function readUnknownArea(facets: Facets): RegisterQuery | undefined {
  const { read, places, areas, understanding } = facets;
  const [at] = read.unread;
  if (at === undefined || places.length + areas.length > 0) return undefined;
  const written = [...understanding.question.matchAll(/[\p{L}\p{N}-]+/gu)][at]?.[0] ?? "";
  return wordOfArea.test(read.spoken[at - 1] ?? "") && /^\p{Lu}/u.test(written)
    ? { wants: "unknown-place", name: `${capitalOf(read.spoken[at - 1] ?? "")} ${written}` }
    : undefined;
}

function capitalOf(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
