/** A kind of value that people ask for of things that the sources speak of, and that none of them gives. */
export interface UndocumentedKind {
  /** What is said first where it is asked for. */
  unknown: string;
  /** What shows that a text tells such a value after all. */
  telling: RegExp;
  /** How people ask for it; names are left out or said in words that stand for anything. */
  asked: readonly string[];
}
