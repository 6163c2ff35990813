import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Inquiry } from "../../candidate.js";
import type { Understanding } from "../../understand/understanding.js";

const own = /^(wir|uns|unser(e[nrms]?)?)$/;
const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

/**
 * The question with the asker's own municipality where it says "wir" or "unser Kreis" and names no other: who is
 * proven to ask need not say where they are.
 */
export function withOwnPlace({ understanding, asker }: Inquiry): Understanding {
  const { words, mentions } = understanding;
  const place = asker.ags === undefined ? undefined : byAgs.get(asker.ags);
  const at = words.findIndex((word) => own.test(word));
  const namesPlace = mentions.some(({ kind }) => kind === "municipality");
  if (!place || at < 0 || namesPlace) return understanding;
  // it stands where the word stands, and the word itself is still read ("unser Kreis")
  const meant = { id: place.ags, kind: "municipality", name: place.name, start: at, end: at } as const;
  return { ...understanding, mentions: [...mentions, meant] };
}
