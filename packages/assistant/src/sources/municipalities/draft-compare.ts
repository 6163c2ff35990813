import { calculateDifference } from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { describe } from "./draft-attributes.js";
import { format, formatMeasure } from "./figures.js";
import { unitEvidence } from "./municipality-evidence.js";
import type { Direction, Query } from "./query.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { type Measure, measure, type Unit } from "./units.js";
import { withVerdict } from "./verdict.js";

/** Units that are named, put in order by each measure that was asked for. */
export function draftCompare({ units, measures, direction, claimed }: Query<"compare">): Draft {
  const described = units.flatMap((unit) => measures.flatMap((what) => describe(what, unit) ?? []));
  const compared = measures.map((what) => compareBy(units, what, direction));
  const statements = [
    ...compared.map(({ statement }) => statement),
    ...described.map(({ statement }) => statement),
  ];
  const [first, ...others] = statements;
  if (!first) throw new Error("a comparison has a measure");
  const [what, another] = measures;
  const confirms = claimed && what && !another;
  return {
    outcome: "answered",
    statements: confirms
      ? [{ ...first, text: withVerdict(first.text, claimed, isFirst(units, what, direction)) }, ...others]
      : statements,
    calculations: [
      ...compared.flatMap(({ calculation }) => calculation ?? []),
      ...described.flatMap(({ calculation }) => calculation ?? []),
    ],
    suggestions: units
      .slice(0, 1)
      .flatMap(({ kind, name }) => (kind === "municipality" ? [texts.askSimilar(name)] : [])),
    origin: "facts",
  };
}

/** Whether the first unit is before all others. */
function isFirst([subject, ...others]: readonly Unit[], what: Measure, direction: Direction): boolean {
  const sign = direction === "most" ? 1 : -1;
  return (
    subject !== undefined &&
    others.every((other) => sign * (measure(subject, what) - measure(other, what)) > 0)
  );
}

/** Of two, by how much the one is more; of several, which is first. */
function compareBy(units: readonly Unit[], what: Measure, direction: Direction) {
  const sign = direction === "most" ? -1 : 1;
  const ordered = [...units].sort((a, b) => sign * (measure(a, what) - measure(b, what)));
  const [first, second, third] = ordered;
  if (!first || !second) throw new Error("a comparison needs two units");
  const evidence = [first, ...(third ? [] : [second])].map((unit) => unitEvidence(unit, what));
  if (third) {
    const text = texts.ranked(direction, what, first.name, formatMeasure(first, what));
    return { statement: { text, evidence } satisfies Statement };
  }
  const [larger, smaller] = direction === "most" ? [first, second] : [second, first];
  if (measure(larger, what) === measure(smaller, what)) {
    return { statement: { text: texts.isEqual(larger, smaller, what), evidence } satisfies Statement };
  }
  const shown = (unit: Unit) => ({
    value: what === "density" ? Math.round(measure(unit, what)) : measure(unit, what),
  });
  const figure = calculateDifference(texts.difference(larger, smaller, what), shown(larger), shown(smaller));
  const text = texts.isMore(larger, format(figure.value, what), smaller, what, figure.expression);
  const { label, expression, value } = figure;
  return {
    statement: { text, evidence } satisfies Statement,
    calculation: { label, expression, value, text },
  };
}
