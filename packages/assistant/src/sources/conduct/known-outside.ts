import { outsideQuestions } from "@stadtlotse/domain/reference/questions";
import { type Heard, hearQuestion } from "../../examples/read-example.js";
import type { KnownQuestion } from "../../examples/ways-of-asking.js";
import { type NameIndex, wordsOf } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import {
  createOutsideSense,
  type OutsideReading,
  type OutsideReason,
  outsideReasons,
} from "./outside-sense.js";

/** Tells how foreign a question sounds: as it is written, and as it is read where that is nearer to the field. */
export type QuestionSense = (question: Understanding) => OutsideReading;

/** The sense for what is none of the field, learnt from what people ask here and from what they ask in vain. */
export function openOutsideSense(known: readonly KnownQuestion[], names: NameIndex): QuestionSense {
  const outside = new Map<OutsideReason, readonly Heard[]>(
    outsideReasons.map((reason) => [
      reason,
      (outsideQuestions[reason] ?? []).map((question) => hearQuestion(question, names)),
    ]),
  );
  const field = known.map(({ heard }) => heard);
  const sense = createOutsideSense(field, outside);
  return ({ question, folded }) => {
    // dialect and typing errors are foreign only as they are written
    const [written, read] = [hearQuestion(question, names), hearQuestion(folded, names)].map(sense);
    if (!written || !read) throw new Error("both readings are there");
    return written.foreignness <= read.foreignness ? written : read;
  };
}

/** Every word of what people ask in vain, so that none is taken for a mistyped word of the field. */
export function outsideWords(): string[] {
  return Object.values(outsideQuestions).flat().flatMap(wordsOf);
}
