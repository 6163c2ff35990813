import { calculateDifference } from "@stadtlotse/domain";
import type { Draft } from "../../compose/draft.js";
import { describe } from "./draft-attributes.js";
import { format } from "./figures.js";
import { unitEvidence } from "./municipality-evidence.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { type Measure, measure, type Unit } from "./units.js";

/** How far a unit is from a figure that the question names, above or below it. */
export function draftGap(unit: Unit, what: Measure, target: number): Draft {
  const value = what === "density" ? Math.round(measure(unit, what)) : measure(unit, what);
  const label = texts.figureOf(unit, what);
  const [larger, smaller] = value > target ? [value, target] : [target, value];
  const figure = calculateDifference(label, { value: larger }, { value: smaller });
  const tell = value > target ? texts.isAbove : texts.isBelow;
  const text = tell(unit, format(figure.value, what), what, format(target, what), figure.expression);
  const described = describe(what, unit);
  return {
    outcome: "answered",
    statements: [{ text, evidence: [unitEvidence(unit, what)] }, ...(described ? [described.statement] : [])],
    calculations: [
      { label, expression: figure.expression, value: figure.value, text },
      ...(described?.calculation ? [described.calculation] : []),
    ],
    origin: "facts",
  };
}
