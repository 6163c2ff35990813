/** What the index takes in of a passage. */
export interface IndexedPassage {
  id: string;
  kind: PassageKind;
  text: string;
  title: string;
  headings: readonly string[];
  /** Other ways in which people ask for it: searched, never quoted. */
  variants: readonly string[];
}

export type PassageKind = "document" | "statement";
