import type { Calculation } from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { formatNumber } from "../facts/describe-value.js";
import { calculationOf, formatMeasure, populationDate } from "./figures.js";
import { listEvidence, unitEvidence } from "./municipality-evidence.js";
import type { Order, Query, Selection } from "./query.js";
import { describeSelection, nounOf, selectUnits } from "./select-units.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { type Measure, measure, type Unit } from "./units.js";
import { withVerdict } from "./verdict.js";

const mostCited = 9;

/** The units at one end of an order, or the one on a certain place; of several orders, what stands at each end. */
export function draftRank({ selection, orders, from, shown }: Query<"rank">): Draft | undefined {
  const ranked = orders.flatMap((order) => rankBy(selection, order, from, shown) ?? []);
  const [first] = ranked;
  if (!first) return undefined;
  return {
    outcome: "answered",
    statements: [
      ...ranked.flatMap(({ statements }) => statements),
      ...dateNote(
        orders.map(({ measure: what }) => what),
        first.top,
      ),
    ],
    calculations: ranked.flatMap(({ calculations }) => calculations),
    origin: "facts",
  };
}

function rankBy(
  selection: Selection,
  { measure: what, direction }: Order,
  from: number,
  shown: number,
): { statements: Statement[]; calculations: Calculation[]; top: Unit } | undefined {
  const noun = nounOf(selection);
  const words = describeSelection(selection);
  const [top, ...next] = order(selection, what, direction).slice(from - 1, from - 1 + shown);
  if (!top) return undefined;
  const [name, figure] = [top.name, formatMeasure(top, what)];
  const head =
    from > 1
      ? texts.nth(formatNumber(from), direction, what, noun, words, name, figure)
      : texts.extreme(direction, what, noun, words, name, figure);
  const shownAs = (unit: Unit) => texts.rankItem(unit.name, formatMeasure(unit, what));
  const place = {
    label: texts.countOf(noun, words),
    expression: texts.countExpression(noun, words),
    value: from,
    text: head,
  };
  const evidence =
    next.length < mostCited ? next.map((unit) => unitEvidence(unit, what)) : [listEvidence(next, what)];
  return {
    statements: [
      { text: head, evidence: [unitEvidence(top, what)] },
      ...(next.length === 0 ? [] : [{ text: texts.thenFollow(next.map(shownAs)), evidence }]),
    ],
    calculations: [
      ...(from > 1 ? [place] : []),
      ...[top, ...next].flatMap((unit) => calculationOf(unit, what, shownAs(unit)) ?? []),
    ],
    top,
  };
}

/** On which place of an order a unit stands, and who is first. */
export function draftPosition({
  unit,
  selection,
  measure: what,
  direction,
  claimed,
}: Query<"position">): Draft {
  const noun = nounOf(selection);
  const words = describeSelection(selection);
  const ordered = order(selection, what, direction);
  const at = ordered.findIndex(({ id }) => id === unit.id);
  const [first] = ordered;
  if (at < 0 || !first) {
    const text = texts.notAmong(unit.name, noun, words);
    return { outcome: "answered", statements: [{ text, evidence: [unitEvidence(unit)] }], origin: "facts" };
  }
  const place = formatNumber(at + 1);
  const text = texts.position(unit.name, place, formatNumber(ordered.length), noun, words, what, direction);
  const answer = claimed ? withVerdict(text, claimed, at === 0) : text;
  return {
    outcome: "answered",
    statements: [
      { text: answer, evidence: [unitEvidence(unit, what)] },
      {
        text: texts.first(direction, first.name, formatMeasure(first, what), what),
        evidence: [unitEvidence(first, what)],
      },
      ...dateNote([what], first),
    ],
    calculations: [
      { label: unit.name, expression: texts.countExpression(noun, words), value: at + 1, text },
      ...[calculationOf(first, what, first.name)].flatMap((each) => each ?? []),
    ],
    origin: "facts",
  };
}

function order(selection: Selection, what: Measure, direction: "most" | "least"): Unit[] {
  const sign = direction === "most" ? -1 : 1;
  return [...selectUnits(selection)].sort((a, b) => sign * (measure(a, what) - measure(b, what)));
}

function dateNote(measures: readonly Measure[], cited: Unit): Statement[] {
  return measures.includes("population") || measures.includes("density")
    ? [{ text: texts.date(populationDate()), evidence: [unitEvidence(cited)] }]
    : [];
}
