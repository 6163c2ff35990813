import { ByteReader } from "./byte-reader.js";
import { readForwardWords } from "./forward-entry.js";
import type { Segment } from "./segment.js";

/** Calls `visit` for each passage with its words; the list of words is the same each time and must not be kept. */
export function forEachPassage(
  { forward, lengths }: Pick<Segment, "forward" | "lengths">,
  visit: (passage: number, words: readonly number[]) => void,
): void {
  const reader = new ByteReader(forward);
  const words: number[] = [];
  for (let passage = 0; passage < lengths.length; passage++) {
    words.length = lengths[passage] ?? 0;
    readForwardWords(reader, words);
    visit(passage, words);
  }
}
