import { calculateAverage, calculateShare, calculateSum } from "@stadtlotse/domain";
import type { Draft, Evidence } from "../../compose/draft.js";
import { format, populationDate } from "./figures.js";
import { asSubject } from "./grammar.de.js";
import { listEvidence, unitEvidence } from "./municipality-evidence.js";
import type { RegisterQuery, Selection } from "./query.js";
import { describeSelection, nounOf, selectUnits } from "./select-units.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { type Measure, measure, type Unit } from "./units.js";

type Total = Extract<RegisterQuery, { wants: "total" | "average" | "median" }>;
type Share = Extract<RegisterQuery, { wants: "share" }>;

/** As long as so many numbers are read at a glance, a sum shows all of them. */
const shownAddends = 6;

/** The sum, the average or the median of a figure over several units. */
export function draftTotal({ wants, what, measure: of }: Total): Draft | undefined {
  const isSelection = "filters" in what;
  const units = isSelection ? selectUnits(what) : what;
  if (units.length === 0) return undefined;
  const name = isSelection ? nameSelection(what) : units.map((unit) => unit.name).join(", ");
  const noun = isSelection ? nounOf(what) : texts.nounOf("municipality");
  const words = isSelection ? describeSelection(what) : name;
  const { value, expression } =
    wants === "median"
      ? medianOf(units, of, texts.medianExpression(of, units.length, noun, words))
      : combine(wants, units, of, texts.sumExpression(of, units.length, noun, words));
  const text = texts[wants](format(value, of), of, name, expression, populationDate());
  return {
    outcome: "answered",
    statements: [{ text, evidence: evidenceOf(units, of) }],
    calculations: [{ label: name, expression, value, text }],
    origin: "facts",
  };
}

interface Combined {
  value: number;
  expression: string;
}

/** @param sumInWords stands for addends that are too many to be read */
function combine(
  wants: "total" | "average",
  units: readonly Unit[],
  of: Measure,
  sumInWords: string,
): Combined {
  const sumOf = (each: Measure) =>
    calculateSum(
      "",
      units.map((unit) => ({ value: measure(unit, each) })),
    );
  // inhabitants per km² are not added up: all inhabitants live on all km²
  if (of === "density")
    return calculateAverage("", { value: sumOf("population").value }, { value: sumOf("area").value }, 0);
  const sum = sumOf(of);
  if (wants === "average")
    return calculateAverage("", { value: sum.value }, { value: units.length }, decimalsOf[of]);
  return { value: sum.value, expression: units.length <= shownAddends ? sum.expression : sumInWords };
}

const decimalsOf: Readonly<Record<Measure, number>> = { population: 0, area: 2, density: 0, count: 1 };

function medianOf(units: readonly Unit[], of: Measure, expression: string): Combined {
  const values = units.map((unit) => measure(unit, of)).sort((a, b) => a - b);
  const upper = values[Math.floor(values.length / 2)] ?? 0;
  const lower = values[Math.ceil(values.length / 2) - 1] ?? 0;
  return { value: (lower + upper) / 2, expression };
}

/** What share of a whole a part has, by the number of municipalities, their inhabitants or their area. */
export function draftShare({ part, whole, measure: of }: Share): Draft | undefined {
  const [smaller, larger] = [unitsIn(part), unitsIn(whole)];
  const total = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + measure(unit, of), 0);
  if (total(larger) === 0) return undefined;
  const figure = calculateShare(nameOf(part), { value: total(smaller) }, { value: total(larger) });
  const text = texts.share(format(figure.value, "area"), nameOf(part), nameOf(whole), figure.expression);
  const note =
    of === "population" ? [{ text: texts.date(populationDate()), evidence: [listEvidence(larger, of)] }] : [];
  return {
    outcome: "answered",
    statements: [{ text, evidence: [listEvidence(smaller, of), listEvidence(larger, of)] }, ...note],
    calculations: [
      {
        label: texts.shareLabel(nameOf(part)),
        expression: figure.expression,
        value: figure.value,
        unit: "Prozent",
        text,
      },
    ],
    origin: "facts",
  };
}

function unitsIn(of: Selection | Unit): readonly Unit[] {
  return "filters" in of ? selectUnits(of) : [of];
}

function nameOf(of: Selection | Unit): string {
  return "filters" in of ? nameSelection(of) : asSubject(of);
}

function nameSelection(selection: Selection): string {
  return `${nounOf(selection)} ${describeSelection(selection)}`;
}

function evidenceOf(units: readonly Unit[], of: Measure): Evidence[] {
  return units.length <= shownAddends
    ? units.map((unit) => unitEvidence(unit, of))
    : [listEvidence(units, of)];
}
