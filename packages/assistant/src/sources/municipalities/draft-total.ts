import { calculateAverage, calculateShare, calculateSum } from "@stadtlotse/domain";
import type { Draft, Evidence } from "../../compose/draft.js";
import { format, populationDate } from "./figures.js";
import { asSubject } from "./grammar.de.js";
import { listEvidence, unitEvidence } from "./municipality-evidence.js";
import type { RegisterQuery, Selection } from "./query.js";
import { describeSelection, nounOf, selectUnits } from "./select-units.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { type Measure, measure, type Unit } from "./units.js";

type Total = Extract<RegisterQuery, { wants: "total" | "average" }>;
type Share = Extract<RegisterQuery, { wants: "share" }>;

/** As long as so many numbers are read at a glance, a sum shows all of them. */
const shownAddends = 6;

/** The sum or the average of a figure over several units. */
export function draftTotal({ wants, what, measure: of }: Total): Draft | undefined {
  const isSelection = "filters" in what;
  const units = isSelection ? selectUnits(what) : what;
  if (units.length === 0) return undefined;
  const name = isSelection ? nameSelection(what) : units.map((unit) => unit.name).join(", ");
  const sum = calculateSum(
    name,
    units.map((unit) => ({ value: measure(unit, of) })),
  );
  const noun = isSelection ? nounOf(what) : texts.nounOf("municipality");
  const added =
    units.length <= shownAddends
      ? sum.expression
      : texts.sumExpression(of, units.length, noun, isSelection ? describeSelection(what) : name);
  const average = calculateAverage(
    name,
    { value: sum.value },
    { value: units.length },
    of === "area" ? 2 : 0,
  );
  const expression = wants === "total" ? added : average.expression;
  const value = wants === "total" ? sum.value : average.value;
  const text = texts[wants](format(value, of), of, name, expression, populationDate());
  return {
    outcome: "answered",
    statements: [{ text, evidence: evidenceOf(units, of) }],
    calculations: [{ label: name, expression, value, text }],
    origin: "facts",
  };
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
