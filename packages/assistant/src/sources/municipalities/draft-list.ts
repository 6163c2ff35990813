import type { Calculation } from "@stadtlotse/domain";
import type { Draft, Evidence, Statement } from "../../compose/draft.js";
import { formatMeasure, populationDate } from "./figures.js";
import { listEvidence, unitEvidence } from "./municipality-evidence.js";
import type { Query, Selection } from "./query.js";
import { describeSelection, nounOf, selectUnits } from "./select-units.js";
import { municipalityTexts as texts } from "./texts.de.js";
import type { Measure, Unit } from "./units.js";
import { withVerdict } from "./verdict.js";

const shownNames = 60;
/** A count names what it counted where that is read at a glance. */
const shownBesideCount = 20;

/** The units that fulfil all conditions: listed, or counted. */
export function draftList({ wants, selection, claimed }: Query<"list" | "count">): Draft {
  const words = describeSelection(selection);
  const noun = nounOf(selection);
  const found = selectUnits(selection);
  if (found.length === 0) return draftNone(selection, words, noun);
  const shown = figureShown(selection, found.length);
  const evidence = listEvidence(found, shown);
  const names = found
    .slice(0, shownNames)
    .map((unit) => (shown ? texts.rankItem(unit.name, formatMeasure(unit, shown)) : unit.name));
  const rest = found.length - names.length;
  const list = rest > 0 ? `${names.join(", ")} ${texts.andMore(rest)}` : names.join(", ");
  const head = texts.found(found.length, noun, words);
  const counts = wants === "count" && found.length > shownBesideCount;
  const told = `${head}${counts ? "." : `: ${list}.`}`;
  const restricted = selection.filters.some(({ of }) => of === "population");
  const split = selection.entity === "municipality" ? splitByDesignation(found, evidence) : undefined;
  return {
    outcome: "answered",
    statements: [
      {
        text: claimed ? withVerdict(told, claimed, true) : told,
        evidence: [evidence],
      },
      ...(split ? [split.statement] : []),
      ...(restricted ? [{ text: texts.date(populationDate()), evidence: [evidence] }] : []),
    ],
    calculations: [
      {
        label: texts.countOf(noun, words),
        expression: texts.countExpression(noun, words),
        value: found.length,
        text: texts.counted(found.length, noun, words, rest),
      },
      ...(split ? [split.calculation] : []),
    ],
    suggestions: [texts.askLargest(words)],
    origin: "facts",
  };
}

/** Who asked for a size sees it, where the list is short enough to be read. */
function figureShown({ filters }: Selection, count: number): Measure | undefined {
  return count <= shownBesideCount ? filters.find(({ of }) => of !== undefined)?.of : undefined;
}

/** Nothing besides what the question itself names is an answer; nothing at all is told as such. */
function draftNone(selection: Selection, words: string, noun: string): Draft {
  const besides = selection.except.filter((unit) => selection.filters.every(({ matches }) => matches(unit)));
  if (besides.length > 0) {
    const names = besides.map(({ name }) => name).join(", ");
    const conditions = describeSelection({ ...selection, except: [] });
    return {
      outcome: "answered",
      statements: [
        { text: texts.noneBesides(names, conditions), evidence: besides.map((unit) => unitEvidence(unit)) },
      ],
      origin: "facts",
    };
  }
  const within = selection.filters.filter(({ kind }) => kind === "area");
  const whole = listEvidence(selectUnits({ ...selection, filters: within, except: [] }));
  return {
    outcome: "answered",
    statements: [{ text: texts.noneFound(noun, words), evidence: [whole] }],
    origin: "facts",
  };
}

/** How many of them may call themselves towns. */
function splitByDesignation(
  found: readonly Unit[],
  evidence: Evidence,
): { statement: Statement; calculation: Calculation } | undefined {
  const towns = found.filter(({ members: [one] }) => one?.designation === "stadt").length;
  if (towns === found.length || towns === 0) return undefined;
  const text = texts.split(towns, found.length - towns);
  const expression = `${found.length} − ${found.length - towns}`;
  return {
    statement: { text, evidence: [evidence] },
    calculation: { label: texts.townsLabel, expression, value: towns, text },
  };
}
