import type { Fact } from "@stadtlotse/domain";

/** A fact whose value is one number, and how well the question means it. */
export interface Operand {
  fact: Fact;
  value: number;
  unit: string;
  score: number;
  /** Whether it is about what the question names; another number may still be the whole of which this is a part. */
  isMeant: boolean;
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

/** A qualifier without its year: facts that agree in it are one series over the years. */
export function seriesOf({ fact, unit }: Operand): string {
  const { subject, predicate, qualifier = "" } = fact;
  return [subject, predicate, unit, qualifier.replace(/(?:19|20)\d\d/g, "")].join(" ");
}

/** Whether two facts are about the same thing in the same year. */
export function isSameThing(left: Fact, right: Fact): boolean {
  return left.subject === right.subject && yearOf(left) === yearOf(right);
}

/** Whether a fact is of one of the years that a question names; of any where it names none. */
export function isOfYears(fact: Fact, years: readonly number[]): boolean {
  const year = yearOf(fact);
  return years.length === 0 || (year !== undefined && years.includes(year));
}
