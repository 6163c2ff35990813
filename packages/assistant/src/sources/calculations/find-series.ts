import { isMeant } from "./find-parts.js";
import { funderOf, type Operand, seriesOf } from "./operand.js";
import type { Wanted } from "./read-wanted.js";

/** Numbers of one series: one for each year that is meant. */
export function findSeveral(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  const { years, span, ofAllYears } = wanted;
  const series = seriesMeant(all, wanted);
  if (span) return best(series.map((each) => within(each, span)));
  if (years.length > 1) return best(series.map((each) => ofYears(each, years)));
  return ofAllYears
    ? best(series.map((each) => within(each, { from: 0, to: Number.POSITIVE_INFINITY })))
    : undefined;
}

/** The first and the last of the years that are meant. */
export function findEnds(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  const several = findSeveral(all, wanted);
  const [first, last] = [several?.[0], several?.at(-1)];
  return first && last && first !== last ? [first, last] : undefined;
}

/** Numbers of one series that can be compared over the years. */
export function findComparable(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  const { span, folded, years } = wanted;
  if (years.length > 1 && !span) return findSeveral(all, wanted);
  if (!/\b(\w*jahr\w*|wann|seit)\b/.test(folded)) return undefined;
  const isLong = (each: readonly Operand[]) => each.length > 2;
  return best(
    seriesMeant(all, wanted)
      .map((each) => within(each, span ?? { from: 0, to: Number.POSITIVE_INFINITY }))
      .filter(isLong),
  );
}

function seriesMeant(all: readonly Operand[], wanted: Wanted): Operand[][] {
  const { unit, funders } = wanted;
  const groups = new Map<string, Operand[]>();
  for (const number of all.filter((each) => isMeant(each, wanted))) {
    const funder = funderOf(number.fact);
    if (funder !== undefined && !funders.includes(funder)) continue;
    groups.set(seriesOf(number), [...(groups.get(seriesOf(number)) ?? []), number]);
  }
  const series = [...groups.values()];
  const ofUnit = (wantedUnit: string) => series.filter(([first]) => first?.unit.includes(wantedUnit));
  if (unit !== undefined) return ofUnit(unit);
  // who names a programme and no unit means its money
  const money = ofUnit("EUR");
  return money.some(({ length }) => length > 1) ? money : series;
}

/** The newest number of each year from one to another, in their order. */
function within(series: readonly Operand[], { from, to }: { from: number; to: number }): Operand[] {
  const years = new Set(series.flatMap(({ year }) => year ?? []));
  const meant = [...years].filter((year) => from <= year && year <= to).sort((a, b) => a - b);
  return ofYears(series, meant);
}

/** One number for each year; nothing where one is not known. */
function ofYears(series: readonly Operand[], years: readonly number[]): Operand[] {
  const found = years.flatMap((year) => series.find((each) => each.year === year) ?? []);
  return found.length === years.length ? found : [];
}

function best(candidates: readonly Operand[][]): Operand[] | undefined {
  const scoreOf = (operands: readonly Operand[]) => Math.max(...operands.map(({ score }) => score));
  return candidates.filter(({ length }) => length > 1).sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}
