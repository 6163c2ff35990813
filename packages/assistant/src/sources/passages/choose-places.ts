import type { Statement } from "../../compose/draft.js";
import type { Place } from "./find-places.js";
import { passageEvidence } from "./passage-evidence.js";

/** A place and how much speaks for it. */
export interface WeighedPlace {
  place: Place;
  weight: number;
}

const mostPlaces = 3;
const mostText = 1_050;

/**
 * Up to three of the places, word for word, together short enough to be read at a glance.
 *
 * @param worthShowing a place with less than this of the first one's weight adds nothing
 */
export function choosePlaces(places: Iterable<WeighedPlace>, worthShowing: number): Statement[] {
  const chosen: Place[] = [];
  let most = 0;
  let length = 0;
  for (const { place, weight } of places) {
    most ||= weight;
    if (chosen.length === mostPlaces || weight < most * worthShowing) break;
    const isShown = chosen.some((other) => other.text === place.text || overlap(other, place));
    if (isShown || (length > 0 && length + place.text.length > mostText)) continue;
    chosen.push(place);
    length += place.text.length;
  }
  return chosen.map(({ passage, shown, text, leading }) => ({
    text,
    leading,
    evidence: [passageEvidence(passage, shown)],
  }));
}

function overlap(left: Place, right: Place): boolean {
  return (
    left.passage.documentId === right.passage.documentId &&
    left.shown.start < right.shown.end &&
    right.shown.start < left.shown.end
  );
}
