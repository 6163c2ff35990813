import { type Calculation, formatCalendarDate, type Municipality } from "@stadtlotse/domain";
import { formatNumber } from "../facts/describe-value.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { land, type Measure, measure, type Unit, unitOf } from "./units.js";

/** A figure of a unit as it is written: whole inhabitants, whole inhabitants per km², km² with two decimals. */
export function formatMeasure(of: Unit | Municipality, what: Measure): string {
  return format(measure("members" in of ? of : unitOf(of), what), what);
}

export function format(value: number, what: Measure): string {
  return formatNumber(what === "density" ? Math.round(value) : value);
}

/** The day for which the register gives its population figures; it is one for all. */
export function populationDate(): string {
  const [first] = land.members;
  if (!first) throw new Error("the register holds at least one municipality");
  return formatCalendarDate(first.population.date);
}

/** How a figure of a unit came about; `undefined` where the register itself states it. */
export function calculationOf(unit: Unit, what: Measure, text: string): Calculation | undefined {
  const isSingle = unit.kind === "municipality";
  if (isSingle && what !== "density") return undefined;
  const value = what === "density" ? Math.round(measure(unit, what)) : measure(unit, what);
  return { label: texts.figureOf(unit, what), expression: expressionOf(unit, what), value, text };
}

export function expressionOf(unit: Unit, what: Measure): string {
  switch (what) {
    case "density":
      return `${formatMeasure(unit, "population")} / ${formatMeasure(unit, "area")}`;
    case "count":
      return texts.countExpression(texts.nounOf("municipality"), unit.name);
    default:
      return texts.sumExpression(what, unit.members.length, texts.nounOf("municipality"), unit.name);
  }
}
