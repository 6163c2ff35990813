import { wordsOf } from "../names/name-index.js";

/** A part of a sentence with a verb of its own, as far as marks and joining words show it. */
export interface Clause {
  /** Its folded words, with what joins it to the one before ("wenn", "oder"). */
  words: readonly string[];
  /** Whether it is said of what could be: folded, "wären" is no more than "waren". */
  isSupposed: boolean;
}

const marks = /[.,;:!?()–—…]|\s-\s/;
const joining = new Set(
  "und oder aber sondern denn weil obwohl dass wenn falls sobald solange seit seitdem nachdem bevor ob".split(
    " ",
  ),
);
const supposing = /(?:^|\s)(?:(?:w(?:ä|ae)re|h(?:ä|ae)tte|w(?:ü|ue)rde|k(?:ä|ae)me|k(?:ö|oe)nnte)\w*)/iu;
/** "Seit 2019" and "oder nicht" join no clauses. */
const leastWords = 2;

/** The clauses of a question from left to right. */
export function splitClauses(question: string): Clause[] {
  return question.split(marks).flatMap((part) => {
    const isSupposed = supposing.test(part);
    return splitAtJoints(wordsOf(part)).map((words) => ({ words, isSupposed }));
  });
}

function splitAtJoints(words: readonly string[]): string[][] {
  const clauses: string[][] = [];
  for (const [at, word] of words.entries()) {
    const last = clauses.at(-1);
    const before = last?.at(-1);
    // "sind aber nicht …" goes on, and "ohne dass" is one joint
    const goesOn = last?.length === 1 || before === "ohne" || before === "statt";
    const opens = joining.has(word) && !goesOn && words.length - at > leastWords;
    if (last === undefined || opens) clauses.push([word]);
    else last.push(word);
  }
  return clauses;
}
