import type { Fact } from "@stadtlotse/domain";

/** Whether a fact names one of these years, is stated for it, or held throughout a time in which it lies. */
export function speaksOf({ statement, qualifier, asOf, validity }: Fact, years: readonly number[]): boolean {
  const text = [statement, qualifier, asOf.date].join(" ");
  const { from, to } = validity ?? {};
  const held = (year: number) =>
    from !== undefined && to !== undefined && yearOf(from) <= year && year <= yearOf(to);
  return years.some((year) => text.includes(String(year)) || held(year));
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
