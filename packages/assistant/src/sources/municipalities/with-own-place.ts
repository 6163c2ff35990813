import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Inquiry } from "../../candidate.js";
import type { Understanding } from "../../understand/understanding.js";

const own = /^(wir|uns|unser(e[nrms]?)?)$/;
const areas: ReadonlySet<string> = new Set(["kreis", "regierungsbezirk"]);
/** "Ist unsere Stadt größer als Warburg?" names one place besides the asker's own. */
const ownPlace = /^unser\w* (?:stadt|gemeinde|kommune|ort)$/;
/** "Bei uns im Kreis Höxter" names where that is. */
const saysWhere = /\buns(?: hier)? (?:im|in|in der|in dem)$/;
const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

/**
 * The question with the asker's own municipality where it says "wir" or "unser Kreis" and names no other: who is
 * proven to ask need not say where they are.
 */
export function withOwnPlace({ understanding, asker }: Inquiry): Understanding {
  const { words, mentions } = understanding;
  const place = asker.ags === undefined ? undefined : byAgs.get(asker.ags);
  const at = words.findIndex((word) => own.test(word));
  const setsApart = ownPlace.test(words.slice(at, at + 2).join(" "));
  const namesPlace = !setsApart && mentions.some(({ kind }) => kind === "municipality");
  const namesArea = mentions.some(
    ({ kind, start }) => areas.has(kind) && saysWhere.test(words.slice(0, start).join(" ")),
  );
  if (!place || at < 0 || namesPlace || namesArea) return understanding;
  // it stands where the word stands, and the word itself is still read ("unser Kreis")
  const meant = { id: place.ags, kind: "municipality", name: place.name, start: at, end: at } as const;
  return { ...understanding, mentions: [...mentions, meant] };
}
