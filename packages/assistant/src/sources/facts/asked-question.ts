import type { Likeness } from "../../examples/ways-of-asking.js";
import type { Mention } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import type { Ways } from "./asked-ways.js";
import type { IndexedFact } from "./fact-index.js";

/** A question with what is the same for many facts. */
export interface AskedQuestion {
  understanding: Understanding;
  /** The subjects that it names. */
  named: readonly Mention[];
  /** Whether it names municipalities. */
  namesPlace: boolean;
  /** Whether it names a municipality that a fact speaks of. */
  speaksOfPlace: (indexed: IndexedFact) => boolean;
  /** What the words of the question weigh together. */
  weight: number;
  likeness: Likeness;
  /** How like it is to what is asked for a predicate of anything, by predicate. */
  likenessOfKind: ReadonlyMap<string, number>;
  /** How much of the best way of asking for a predicate it says. */
  saysWay: (ways: Ways) => number;
  /** The numbers that it says. */
  numbers: readonly string[];
  /** Those of them that few facts say, so that they tell which is meant; its years are none. */
  tellingNumbers: readonly string[];
  /** It mostly consists of words that nothing known uses. */
  isStrange: boolean;
}
