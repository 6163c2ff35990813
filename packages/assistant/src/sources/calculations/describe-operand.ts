import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { predicates } from "@stadtlotse/domain/reference/predicates";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { describeValue, formatNumber } from "../facts/describe-value.js";
import type { Operand } from "./operand.js";
import { calculationTexts as texts } from "./texts.de.js";

const towns = new Map(municipalities.map(({ ags, name }) => [ags, name]));

/** What a number is of: "Fördermittel Städtebauförderung in NRW 2025". */
export function labelOf({ fact, year, isTold, value, unit, place, subject }: Operand): string {
  const { predicate, qualifier = "" } = fact;
  const funder = texts.funders[qualifier.replace(/^\d{4}-/, "")];
  const what = funder ?? predicates[predicate]?.label ?? predicate;
  const name = (place === undefined ? undefined : towns.get(place)) ?? subjects[subject]?.name ?? "";
  if (isTold) return `${formatNumber(value)} ${texts.units[unit] ?? unit} (${name})`;
  return `${what} ${name}${/\d{4}/.test(qualifier) && year !== undefined ? ` ${year}` : ""}`;
}

/** A number as its source states it ("rund 396,6"), without its unit. */
export function describeOperand({ fact, value, isTold }: Operand): string {
  return isTold ? formatNumber(value) : describeValue(fact.value);
}
