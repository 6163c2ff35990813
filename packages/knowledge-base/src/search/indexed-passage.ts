import type { Span } from "../analysis/split-sentences.js";

/** What the index takes in of a passage. */
export interface IndexedPassage {
  id: string;
  kind: PassageKind;
  text: string;
  /** What can be quoted of the text, where its structure is known; else its sentences are found. */
  sentences?: readonly Span[];
  title: string;
  headings: readonly string[];
  /** Other ways in which people ask for it: searched, never quoted. */
  variants: readonly string[];
}

export type PassageKind = "document" | "statement";
