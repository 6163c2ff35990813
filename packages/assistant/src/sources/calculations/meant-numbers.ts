import type { Inquiry } from "../../candidate.js";
import type { FactIndex } from "../facts/fact-index.js";
import { findNumbers } from "./find-numbers.js";
import type { Operand } from "./operand.js";
import { readWanted, type Wanted, withSubject } from "./read-wanted.js";

/** What a question wants computed with, and all numbers that are known, those first that it means most. */
export interface MeantNumbers {
  /** As the question says it. */
  said: Wanted;
  /** With the subject that it means, where it names none. */
  wanted: Wanted;
  numbers: readonly Operand[];
}

/** Reads a question and ranks the numbers for it, once for all that is computed for it. */
export function meantNumbers(index: FactIndex, inquiry: Inquiry): MeantNumbers {
  if (last?.inquiry !== inquiry || last.index !== index) {
    last = { inquiry, index, meant: new RankedOnce(index, inquiry) };
  }
  return last.meant;
}

/** Most questions show by what they say that nothing is to be computed; their numbers are never ranked. */
class RankedOnce implements MeantNumbers {
  readonly said: Wanted;
  readonly #rank: () => Operand[];
  #numbers: Operand[] | undefined;

  constructor(index: FactIndex, inquiry: Inquiry) {
    this.said = readWanted(inquiry.understanding, index.space);
    this.#rank = () => findNumbers(index, inquiry, this.said);
  }

  get numbers(): readonly Operand[] {
    this.#numbers ??= this.#rank();
    return this.#numbers;
  }

  get wanted(): Wanted {
    return withSubject(this.said, this.numbers);
  }
}

let last: { inquiry: Inquiry; index: FactIndex; meant: MeantNumbers } | undefined;
