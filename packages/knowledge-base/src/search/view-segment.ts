import type { Segment } from "./segment.js";
import { SegmentView } from "./segment-view.js";
import { hashAt, hashOf } from "./string-filter.js";
import { type StringTable, stringAt, stringCount } from "./string-table.js";

/** Gives a view of a segment without its deleted passages; the same one again while none of its passages is deleted. */
export function viewSegment(segment: Segment, deleted: ReadonlySet<string> = new Set()): SegmentView {
  const gone = deleted.size === 0 ? [] : placesOf(deleted, segment.ids);
  const known = lastViews.get(segment);
  if (known !== undefined && isSame(known.gone, gone)) return known;
  const view = new SegmentView(segment, gone);
  lastViews.set(segment, view);
  return view;
}

/** Counting without deleted passages takes long, and a change of the index leaves most segments as they were. */
const lastViews = new WeakMap<Segment, SegmentView>();

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((place, index) => place === right[index]);
}

/** The places in a table of those strings that are in it; only where the hash fits is a string made. */
function placesOf(strings: ReadonlySet<string>, table: StringTable): number[] {
  const hashes = new Set(Array.from(strings, hashOf));
  const places: number[] = [];
  for (let index = 0; index < stringCount(table); index++) {
    if (hashes.has(hashAt(table, index)) && strings.has(stringAt(table, index))) places.push(index);
  }
  return places;
}
