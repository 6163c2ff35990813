import type { Fact } from "@stadtlotse/domain";

/** A number that a fact holds, and how well the question means it. */
export interface Operand {
  fact: Fact;
  value: number;
  unit: string;
  /** The year that the number is about. */
  year?: number;
  score: number;
  /** Whether it is only told in the statement of the fact, beside the fact's own value. */
  isTold?: boolean;
}

/** Whose part of a year's money a fact gives: the end of its qualifier ("2020-land"). */
export function funderOf({ predicate, qualifier }: Fact): string | undefined {
  return predicate === "funding-by-funder" ? qualifier?.replace(/^\d{4}-/, "") : undefined;
}

/** The year that a fact is about: its qualifier where that is one, else the year of its date. */
export function yearOf({ qualifier = "", asOf }: Fact): number | undefined {
  const year = /^(?:\w+-)?((?:19|20)\d\d)\b/.exec(qualifier)?.[1] ?? asOf.date?.slice(0, 4);
  return year === undefined ? undefined : Number(year);
}

/** A qualifier without its year: numbers that agree in it are one series over the years. */
export function seriesOf({ fact, unit, isTold }: Operand): string {
  const { subject, predicate, qualifier = "", id } = fact;
  return [subject, predicate, unit, qualifier.replace(/(?:19|20)\d\d/g, ""), isTold ? id : ""].join(" ");
}

/** Whether two numbers are about the same thing in the same year. */
export function isSameThing(left: Operand, right: Operand): boolean {
  return left.fact.subject === right.fact.subject && left.year === right.year;
}

/** Whether a number is of one of the years that a question names; of any where it names none. */
export function isOfYears({ year }: Operand, years: readonly number[]): boolean {
  return years.length === 0 || (year !== undefined && years.includes(year));
}
