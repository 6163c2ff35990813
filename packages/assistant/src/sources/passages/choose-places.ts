import { type RetrievedPassage, splitSentences } from "@stadtlotse/knowledge-base";
import type { Statement } from "../../compose/draft.js";
import { passageEvidence, readableText } from "./passage-evidence.js";

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
  const chosen: { passage: RetrievedPassage; place: Sentence; text: string }[] = [];
  let length = 0;
  for (const { passage, sentence } of ranked) {
    if (chosen.length === mostPlaces || sentence.score < top * worthShowing) break;
    const place = widen(passage, sentence);
    const text = readableText(place);
    const isShown = chosen.some((other) => other.text === text || overlap(other, { passage, place }));
    if (text === "" || isShown || (length > 0 && length + text.length > mostText)) continue;
    chosen.push({ passage, place, text });
    length += text.length;
  }
  return chosen.map(({ passage, place, text }) => ({ text, evidence: [passageEvidence(passage, place)] }));
}

/**
 * A sentence with what it needs to be understood: what follows a colon, and what stands before a sentence that
 * points back.
 */
function widen(passage: RetrievedPassage, sentence: Sentence): Sentence {
  const spans = splitSentences(passage.text).map(({ start, end }) => ({
    start: start + passage.start,
    end: end + passage.start,
  }));
  const at = spans.findIndex(({ start, end }) => start <= sentence.start && sentence.start < end);
  let start = sentence.start;
  let end = sentence.end;
  const read = (from: number, to: number) => passage.text.slice(from - passage.start, to - passage.start);
  for (const next of spans.slice(at + 1)) {
    if (at < 0 || !introducesList.test(read(start, end)) || next.end - start > mostOfPlace) break;
    end = next.end;
    if (!listItem.test(read(next.start, next.end)) && !read(next.start, next.end).trim().endsWith(":")) break;
  }
  const previous = spans[at - 1];
  if (previous && pointsBack.test(read(start, end)) && end - previous.start <= mostOfPlace)
    start = previous.start;
  return { ...sentence, start, end, text: read(start, end) };
}

const introducesList = /:\s*(?:\n[\s\S]*)?$/;
const listItem = /^\s*(?:[-–•*▪◦‣·]|\d{1,2}[.)]|[a-z]\))\s|\n/u;
const pointsBack =
  /^(?:dies\p{L}*|er|sie|es|dazu|damit|dadurch|daher|deshalb|dabei|danach|hierzu|hierfür|diese\p{L}*|sein\p{L}*|ihr\p{L}*)\s/iu;

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
