import { editDistance } from "@stadtlotse/domain";
import { membershipObservations } from "@stadtlotse/domain/reference/membership-observations";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { wordsOf } from "../../names/name-index.js";

/** "Standort: Meschede-Eversberg": a list names a district, or a town and a district of it. */
const named = /^Standort: (.+)$/;
const nameOf = new Map(municipalities.map(({ ags, name }) => [ags, name]));
const shortest = 5;
/** "Kommen" is no misspelt "Kommern". */
const longEnough = 8;

const siteOf = new Map(
  membershipObservations.flatMap(({ memberId, note }) => {
    const town = new Set(wordsOf(nameOf.get(memberId) ?? ""));
    const sites = wordsOf(named.exec(note ?? "")?.[1] ?? "");
    return sites
      .filter((word) => word.length >= shortest && word !== "stadt" && !town.has(word))
      .map((word) => [word, memberId] as const);
  }),
);

/** The municipalities whose listed district a question names ("Kaiserswerth"), a slip of the pen allowed. */
export function findSites(words: readonly string[]): string[] {
  const found = words.flatMap((word) => {
    if (word.length < shortest) return [];
    const same = siteOf.get(word);
    if (same !== undefined || word.length < longEnough) return same ?? [];
    return [...siteOf].find(([site]) => editDistance(word, site, 1) <= 1)?.[1] ?? [];
  });
  return [...new Set(found)];
}

/** How many sites a note of a list names; none where it names no sites. */
export function countSites(note: string | undefined): number {
  return named.exec(note ?? "")?.[1]?.split(", ").length ?? 0;
}
