import type { Span } from "../analysis/split-sentences.js";

/** A stretch of a passage: what can be quoted, or a heading over what follows. */
export interface Stretch extends Span {
  /**
   * An item stands in a list or is the row of a table; what introduces them speaks for each. The head of a table is
   * found but never quoted.
   */
  role: "sentence" | "item" | "heading" | "table-head";
}

/** What the index takes in of a passage. */
export interface IndexedPassage {
  id: string;
  kind: PassageKind;
  text: string;
  /** What the text is made of, where its structure is known; else its sentences are found. */
  stretches?: readonly Stretch[];
  title: string;
  /** Headings above its first block. */
  headings: readonly string[];
  /** Other ways in which people ask for it: searched, never quoted. */
  variants: readonly string[];
}

export type PassageKind = "document" | "statement";
