import { assembleSegment, type DraftPassage } from "./assemble-segment.js";
import type { SearchedSegment } from "./create-searcher.js";
import type { Segment } from "./segment.js";
import type { SegmentView } from "./segment-view.js";
import { stringAt } from "./string-table.js";
import { viewSegment } from "./view-segment.js";

/**
 * Gives one segment of the live passages of several, in their order: the same as if it had been built from these
 * passages alone. No text is needed.
 */
export function mergeSegments(segments: readonly SearchedSegment[]): Segment {
  const words: string[] = [];
  const places = new Map<string, number>();
  const sources = segments.map(({ segment, deleted }) => {
    const view = viewSegment(segment, deleted);
    const merged = new Uint32Array(view.wordCount);
    for (let place = 0; place < view.wordCount; place++) {
      if (view.wordFrequency(place) === 0) continue;
      const word = stringAt(segment.words, place);
      const known = places.get(word) ?? words.push(word) - 1;
      places.set(word, known);
      merged[place] = known;
    }
    return { view, merged };
  });
  return assembleSegment(livePassages(sources), words);
}

function* livePassages(
  sources: readonly { view: SegmentView; merged: Uint32Array }[],
): Generator<DraftPassage> {
  for (const { view, merged } of sources) {
    for (let passage = 0; passage < view.passageCount; passage++) {
      if (!view.isLive(passage)) continue;
      yield {
        id: view.passageId(passage),
        kind: view.segment.kinds[passage] ?? 0,
        sentences: view.sentencesOf(passage).map((sentence) => ({
          ...sentence,
          words: sentence.words.map((word) => merged[word] ?? 0),
        })),
      };
    }
  }
}
