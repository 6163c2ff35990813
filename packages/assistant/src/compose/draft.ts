import type {
  AnswerOrigin,
  AnswerOutcome,
  Calculation,
  CalendarDate,
  Handover,
  Locator,
} from "@stadtlotse/domain";

/** What stands behind a statement; becomes a numbered citation. Two pieces with one key are one citation. */
export interface Evidence {
  key: string;
  title: string;
  source: string;
  locator: Locator;
  quote: string;
  asOf?: CalendarDate;
  /** Path of the page that shows it, e.g. `/quellen/…`. */
  path: string;
}

/** One statement of an answer: German text without marks, and what supports it. */
export interface Statement {
  text: string;
  evidence: readonly Evidence[];
  /** The part of a longer text that answers; it is set in bold. */
  leading?: string;
  /** How it is set: running text, an item of a list, or the head above a list. */
  form?: "sentence" | "item" | "heading";
}

/** Sources that disagree, as a source of answers found them. */
export interface DraftConflict {
  subject: string;
  statements: readonly { value: string; asOf?: CalendarDate; evidence: Evidence }[];
}

/** An answer before it is numbered, cut to length and checked. */
export interface Draft {
  outcome: AnswerOutcome;
  statements: readonly Statement[];
  calculations?: readonly Calculation[];
  conflicts?: readonly DraftConflict[];
  suggestions?: readonly string[];
  handover?: Handover | null;
  origin: AnswerOrigin;
}
