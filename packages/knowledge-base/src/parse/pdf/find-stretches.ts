import type { Segment } from "./build-rows.js";

/** A part of the width of a page. */
export interface Stretch {
  left: number;
  right: number;
}

/** Stretches that segments cover without a gap, from left to right: columns of text, or of a table. */
export function findStretches(segments: readonly Segment[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { x, right } of [...segments].sort((a, b) => a.x - b.x)) {
    const last = stretches.at(-1);
    if (last && x < last.right) last.right = Math.max(last.right, right);
    else stretches.push({ left: x, right });
  }
  return stretches;
}
