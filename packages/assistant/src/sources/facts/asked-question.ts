import type { Likeness } from "../../examples/ways-of-asking.js";
import type { Mention } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import type { IndexedFact } from "./fact-index.js";

/** A question with what is the same for many facts. */
export interface AskedQuestion {
  understanding: Understanding;
  /** The subjects that it names. */
  named: readonly Mention[];
  /** The municipalities that it names. */
  places: readonly Mention[];
  /** What the words of the question weigh together. */
  weight: number;
  likeness: Likeness;
  variantsIn: (variants: IndexedFact["variants"]) => number;
  /** The numbers that it says. */
  numbers: readonly string[];
  /** Those of them that few facts say, so that they tell which is meant; its years are none. */
  tellingNumbers: readonly string[];
  /** It mostly consists of words that nothing known uses. */
  isStrange: boolean;
}
