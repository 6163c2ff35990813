import type { Fact } from "@stadtlotse/domain";

/** Whether a fact names one of these years, or is stated for it. */
export function speaksOf(fact: Fact, years: readonly number[]): boolean {
  const text = [fact.statement, fact.qualifier, fact.asOf.date].join(" ");
  return years.some((year) => text.includes(String(year)));
}
