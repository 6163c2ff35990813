import type { RetrievedPassage } from "@stadtlotse/knowledge-base";
import type { Statement } from "../../compose/draft.js";
import { passageEvidence, readableText } from "./passage-evidence.js";
import { widenPlace } from "./widen-place.js";

type Sentence = RetrievedPassage["sentences"][number];

const mostPlaces = 3;
/** A place that holds clearly less than the best one adds nothing; a sentence scores with its passage. */
const worthShowing = 0.7;
const mostText = 1_050;
const mostOfPlace = 420;

/** Up to three places of the best passages, word for word, together short enough to be read at a glance. */
export function choosePlaces(passages: readonly RetrievedPassage[]): Statement[] {
  const ranked = passages
    .flatMap((passage) => passage.sentences.map((sentence) => ({ passage, sentence })))
    .sort((a, b) => b.sentence.score - a.sentence.score);
  const top = ranked[0]?.sentence.score ?? 0;
  const chosen: { passage: RetrievedPassage; place: Sentence; text: string; leading: string }[] = [];
  let length = 0;
  for (const { passage, sentence } of ranked) {
    if (chosen.length === mostPlaces || sentence.score < top * worthShowing) break;
    const place = widenPlace(passage, sentence, mostOfPlace);
    const text = readableText(place);
    const isShown = chosen.some((other) => other.text === text || overlap(other, { passage, place }));
    if (text === "" || isShown || (length > 0 && length + text.length > mostText)) continue;
    chosen.push({ passage, place, text, leading: readableText(sentence) });
    length += text.length;
  }
  return chosen.map(({ passage, place, text, leading }) => ({
    text,
    leading,
    evidence: [passageEvidence(passage, place)],
  }));
}

function overlap(
  left: { passage: RetrievedPassage; place: Sentence },
  right: { passage: RetrievedPassage; place: Sentence },
): boolean {
  return (
    left.passage.documentId === right.passage.documentId &&
    left.place.start < right.place.end &&
    right.place.start < left.place.end
  );
}
