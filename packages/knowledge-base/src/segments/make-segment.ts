import { buildSegment } from "../search/build-segment.js";
import { decodeSegment, encodeSegment } from "../search/encode-segment.js";
import type { IndexedPassage } from "../search/indexed-passage.js";
import { mergeSegments } from "../search/merge-segments.js";
import { stringCount } from "../search/string-table.js";

/** Passages to analyse, or encoded segments to merge. */
export type SegmentTask =
  | { kind: "build"; passages: readonly IndexedPassage[] }
  | { kind: "merge"; segments: readonly Uint8Array[]; deleted: ReadonlySet<string> };

export interface EncodedSegment {
  bytes: Uint8Array;
  passages: number;
}

/** Makes a segment at once; of much, rather in another thread (`makeSegmentAside`). */
export function makeSegment(task: SegmentTask): EncodedSegment {
  const segment = task.kind === "build" ? buildSegment(task.passages) : merge(task);
  return { bytes: encodeSegment(segment), passages: stringCount(segment.ids) };
}

function merge({ segments, deleted }: SegmentTask & { kind: "merge" }) {
  return mergeSegments(
    segments.map((bytes) => {
      const segment = decodeSegment(bytes);
      if (!segment) throw new RangeError("a segment of another version cannot be merged");
      return { segment, deleted };
    }),
  );
}
