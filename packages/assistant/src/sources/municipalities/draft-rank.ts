import type { Draft } from "../../compose/draft.js";
import { formatNumber } from "../facts/describe-value.js";
import { calculationOf, formatMeasure, populationDate } from "./figures.js";
import { unitEvidence } from "./municipality-evidence.js";
import type { RegisterQuery, Selection } from "./query.js";
import { describeSelection, nounOf, selectUnits } from "./select-units.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { type Measure, measure, type Unit } from "./units.js";

type Rank = Extract<RegisterQuery, { wants: "rank" }>;
type Position = Extract<RegisterQuery, { wants: "position" }>;

const mostCited = 9;

/** The units at one end of an order, or the one on a certain place. */
export function draftRank({ selection, measure: what, direction, from, shown }: Rank): Draft | undefined {
  const noun = nounOf(selection);
  const words = describeSelection(selection);
  const ordered = order(selection, what, direction).slice(from - 1, from - 1 + shown);
  const [first, ...next] = ordered;
  if (!first) return undefined;
  const figure = formatMeasure(first, what);
  const name = first.name;
  const head =
    from > 1
      ? texts.nth(formatNumber(from), direction, what, noun, words, name, figure)
      : texts.extreme(direction, what, noun, words, name, figure);
  const cited = ordered.slice(0, mostCited);
  const items = next.map((unit) => texts.rankItem(unit.name, formatMeasure(unit, what)));
  const calculations = ordered.flatMap(
    (unit) => calculationOf(unit, what, texts.rankItem(unit.name, formatMeasure(unit, what))) ?? [],
  );
  const place = {
    label: texts.countOf(noun, words),
    expression: texts.countExpression(noun, words),
    value: from,
    text: head,
  };
  return {
    outcome: "answered",
    statements: [
      { text: head, evidence: [unitEvidence(first, what)] },
      ...(items.length === 0
        ? []
        : [
            {
              text: texts.thenFollow(items),
              evidence: cited.slice(1).map((unit) => unitEvidence(unit, what)),
            },
          ]),
      ...dateNote(what, first),
    ],
    calculations: from > 1 ? [place, ...calculations] : calculations,
    origin: "facts",
  };
}

/** On which place of an order a unit stands, and who is first. */
export function draftPosition({ unit, selection, measure: what, direction, asksWhether }: Position): Draft {
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
  const answer = asksWhether ? `${at === 0 ? texts.yes : texts.no}: ${text}` : text;
  return {
    outcome: "answered",
    statements: [
      { text: answer, evidence: [unitEvidence(unit, what)] },
      {
        text: texts.first(direction, first.name, formatMeasure(first, what), what),
        evidence: [unitEvidence(first, what)],
      },
      ...dateNote(what, first),
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

function dateNote(what: Measure, cited: Unit) {
  return what === "population" || what === "density"
    ? [{ text: texts.date(populationDate()), evidence: [unitEvidence(cited, what)] }]
    : [];
}
