import type { Inquiry } from "../../candidate.js";
import { unitMeant } from "../municipalities/read-targets.js";
import type { Unit } from "../municipalities/units.js";
import { withOwnPlace } from "../municipalities/with-own-place.js";

/** The places and areas that a question names, and the asker's own where it speaks of "us". */
export function placesOf(inquiry: Inquiry): Unit[] {
  const { mentions, words } = withOwnPlace(inquiry);
  const units = mentions.flatMap(({ id, kind, start }) =>
    kind === "subject" ? [] : (unitMeant(id, words[start - 1]) ?? []),
  );
  return [...new Set(units)].filter(({ kind }) => kind !== "land");
}
