import type { Approximation, Fact } from "@stadtlotse/domain";

/** A number that a fact holds, and how well the question means it. */
export interface Operand {
  fact: Fact;
  /** What it is about: the fact's subject, or the programme that paid for an example. */
  subject: string;
  value: number;
  unit: string;
  approximation: Approximation;
  /** The year that the number is about. */
  year?: number | undefined;
  /** The municipality whose it is. */
  place?: string | undefined;
  /** Who gives it, where it is one funder's part: "land", "bund", "eu". */
  funder?: string | undefined;
  score: number;
  /** Whether it is only told in the statement of the fact, beside the fact's own value. */
  isTold?: boolean | undefined;
  /** Whether the statement says that it is a part of the number that it stands with. */
  isPart?: boolean | undefined;
  /** Whether the statement says that it became the next number. */
  isBefore?: boolean | undefined;
  /** Stems of what stands beside it there. */
  beside: ReadonlySet<string>;
}

/** Whose part of a year's money a fact gives: the end of its qualifier ("2020-land"). */
export function funderOf({ predicate, qualifier = "" }: Fact): string | undefined {
  return predicate === "funding-by-funder" ? /^\d{4}-(\w+)$/.exec(qualifier)?.[1] : undefined;
}

/** The year that a fact is about: its qualifier where that is one, else the year of its date. */
export function yearOf({ qualifier = "", asOf }: Fact): number | undefined {
  const year = /^(?:\w+-)?((?:19|20)\d\d)\b/.exec(qualifier)?.[1] ?? asOf.date?.slice(0, 4);
  return year === undefined ? undefined : Number(year);
}

/** A qualifier without its year: numbers that agree in it are one series over the years. */
export function seriesOf({ fact, subject, unit, isTold, place = "" }: Operand): string {
  const { predicate, qualifier = "", id } = fact;
  const narrowed = qualifier.replace(/(?:19|20)\d\d/g, "");
  return [subject, predicate, unit, narrowed, isTold ? id : "", place].join(" ");
}

/** Whether two numbers are about the same thing in the same year. */
export function isSameThing(left: Operand, right: Operand): boolean {
  return left.subject === right.subject && left.year === right.year;
}

/** Whether a number is of one of the years that a question names; of any where it names none. */
export function isOfYears({ year }: Operand, years: readonly number[]): boolean {
  return years.length === 0 || (year !== undefined && years.includes(year));
}
