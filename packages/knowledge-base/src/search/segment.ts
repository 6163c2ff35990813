import type { StringTable } from "./string-table.js";

/**
 * An immutable part of the index. Everything is a typed array, so that a segment is its stored bytes: nothing is
 * parsed when it is loaded, and nothing of it depends on other segments.
 */
export interface Segment {
  /** Ids of the passages; a passage is its place in here. */
  ids: StringTable;
  /** For each passage, its place in `passageKinds`. */
  kinds: Uint8Array;
  /** For each passage, its number of content words, title and headings included. */
  lengths: Uint32Array;
  /** For each passage its sentences in order (see forward-entry.ts). */
  forwardOffsets: Uint32Array;
  forward: Uint8Array;
  /** Folded content words, sorted. */
  words: StringTable;
  /** Tells at once of most words that they are not among these (string-filter.ts). */
  wordFilter: Uint32Array;
  /** For each word its stem, and the number of passages that hold it. */
  wordStems: Uint32Array;
  wordFrequencies: Uint32Array;
  /** Stems, sorted, each with the number of its passages and its postings: passage gaps and counts. */
  stems: StringTable;
  /** As `wordFilter`, of the stems. */
  stemFilter: Uint32Array;
  stemFrequencies: Uint32Array;
  postingOffsets: Uint32Array;
  postings: Uint8Array;
  /** Trigrams of the words, sorted, each with the sum of its words' passages and the gaps between its words. */
  trigrams: Uint32Array;
  trigramFrequencies: Uint32Array;
  trigramOffsets: Uint32Array;
  trigramWords: Uint8Array;
}

export const passageKinds = ["document", "statement"] as const;
