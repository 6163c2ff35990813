import type { Understanding } from "../../understand/understanding.js";
import { type Operand, seriesOf, yearOf } from "./operand.js";

/** Numbers of one series: one for each year that is named, else the two that the question means most. */
export function findSeveral(
  operation: "sum" | "difference",
  numbers: readonly Operand[],
  { years, span }: Understanding["time"],
): Operand[] | undefined {
  // without years, "zusammen" is said of people as of numbers
  if (operation === "sum" && years.length < 2 && !span) return undefined;
  const series = [...groupBySeries(numbers).values()];
  if (operation === "sum" && span) return best(series.map((each) => within(each, span)).filter(isSeveral));
  if (years.length > 1) {
    return best(series.flatMap((each) => [ofYears(each, years)].filter((found) => found !== undefined)));
  }
  const [first] = numbers;
  if (!first) return undefined;
  const alike = numbers.filter((each) => seriesOf(each) === seriesOf(first) && each.value !== first.value);
  const bySubject = numbers.filter(
    ({ fact, unit, value }) =>
      unit === first.unit &&
      fact.predicate === first.fact.predicate &&
      fact.subject === first.fact.subject &&
      fact.qualifier === first.fact.qualifier &&
      value !== first.value,
  );
  const second = bySubject[0] ?? (operation === "sum" ? undefined : alike[0]);
  return second && [first, second];
}

/** Numbers that can be compared: one series over the years, or one predicate and year over the subjects. */
export function findComparable(
  numbers: readonly Operand[],
  folded: string,
  { years, span }: Understanding["time"],
): Operand[] | undefined {
  const [first] = numbers;
  if (!first) return undefined;
  if (/\b(programm\w*|topf|wer|fonds)\b/.test(folded) && years.length === 1 && !span) {
    const rivals = numbers.filter(
      ({ fact, unit }) =>
        unit === first.unit &&
        fact.predicate === "funding-total" &&
        yearOf(fact) === years[0] &&
        fact.qualifier?.startsWith("bund-"),
    );
    return isSeveral(rivals) ? rivals : undefined;
  }
  if (!/\b(jahr\w*|wann|seit)\b/.test(folded)) return undefined;
  const series = [...groupBySeries(numbers).values()].map((each) => (span ? within(each, span) : [...each]));
  return best(series.filter(({ length }) => length > 2));
}

function groupBySeries(numbers: readonly Operand[]): Map<string, Operand[]> {
  const groups = new Map<string, Operand[]>();
  for (const number of numbers) {
    const key = seriesOf(number);
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  return groups;
}

/** The newest number of each year from one to another, in their order. */
function within(series: readonly Operand[], { from, to }: { from: number; to: number }): Operand[] {
  const years = new Set(series.flatMap(({ fact }) => yearOf(fact) ?? []));
  const meant = [...years].filter((year) => from <= year && year <= to).sort((a, b) => a - b);
  return ofYears(series, meant) ?? [];
}

function ofYears(series: readonly Operand[], years: readonly number[]): Operand[] | undefined {
  const found = years.map((year) => series.find(({ fact }) => yearOf(fact) === year));
  const known = found.filter((each) => each !== undefined);
  return known.length === years.length && known.length > 0 ? known : undefined;
}

function best(candidates: readonly Operand[][]): Operand[] | undefined {
  const scoreOf = (operands: readonly Operand[]) => Math.max(...operands.map(({ score }) => score));
  return [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}

function isSeveral(operands: readonly Operand[]): boolean {
  return operands.length > 1;
}
