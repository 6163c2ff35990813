import { municipalityTexts as texts } from "./texts.de.js";

/**
 * What a question wants confirmed: that something is so ("Ist …?"), that it is so although it is doubted ("Ist …
 * nicht …?"), or that it is not so ("Stimmt es, dass … nicht …?").
 */
export type Claimed = "so" | "doubted" | "not so";

/** "Nicht kreisfrei" denies no more than its own word; "oder nicht?" and "nicht nur" deny nothing. */
const denial =
  /\b(?:nicht|kein(?:e[rnsm]?)?)\b(?! (?:(?:\w+ )?kreisfrei|nur|wahr|viel|ganz|alle|oder)\b)(?!$)/;
const reported = /\b(?:dass|das stimmt|stimmt es|wahr)\b/;

/** How a question that asks whether something is so puts it, by its folded words. */
export function readClaimed(words: string): Claimed {
  if (!denial.test(words)) return "so";
  return reported.test(words) ? "not so" : "doubted";
}

const verdicts: Readonly<Record<Claimed, (holds: boolean) => string>> = {
  so: (holds) => (holds ? texts.yes : texts.no),
  doubted: (holds) => (holds ? texts.onTheContrary : texts.no),
  "not so": (holds) => (holds ? texts.no : texts.yes),
};

/** The statement that bears the answer, opened by whether that holds which was asked about. */
export function withVerdict(statement: string, claimed: Claimed, holds: boolean): string {
  return `${verdicts[claimed](holds)}: ${statement}`;
}
