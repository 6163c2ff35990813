import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { predicates } from "@stadtlotse/domain/reference/predicates";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { describeValue, formatNumber } from "../facts/describe-value.js";
import type { Operand } from "./operand.js";
import { calculationTexts as texts } from "./texts.de.js";

const towns = new Map(municipalities.map(({ ags, name }) => [ags, name]));

/**
 * What a number is of: "Fördermittel Städtebauförderung in NRW 2025"; among numbers that one statement tells, what is
 * counted ("217 Kommunen"), and among those of several towns the town.
 */
export function labelOf(operand: Operand, among: readonly Operand[] = []): string {
  const { fact, year, isTold, value, unit, place, subject } = operand;
  const { predicate, qualifier = "" } = fact;
  const number = `${formatNumber(value)} ${texts.units[unit] ?? unit}`;
  const town = place === undefined ? undefined : towns.get(place);
  if (isTold && town !== undefined && isOfTowns(among)) return town;
  const ofFunder = isTold && among.length > 1 ? texts.funders[operand.funder ?? ""] : undefined;
  if (ofFunder !== undefined) return ofFunder;
  if (among.length > 1 && among.every((each) => each.fact === fact)) return number;
  const name = town ?? subjects[subject]?.name ?? "";
  if (isTold) return `${number} (${name})`;
  const funder = texts.funders[qualifier.replace(/^\d{4}-/, "")];
  const what = funder ?? predicates[predicate]?.label ?? predicate;
  const isOfNrw = qualifier === "nrw" && among.some((each) => each !== operand && each.subject === subject);
  if (isOfNrw) return `${what} ${name}, ${texts.ofNrw}`;
  return `${what} ${name}${/\d{4}/.test(qualifier) && year !== undefined ? ` ${year}` : ""}`;
}

function isOfTowns(among: readonly Operand[]): boolean {
  return among.length > 1 && new Set(among.map(({ place }) => place)).size === among.length;
}

/** A number as its source states it ("rund 396,6"), without its unit. */
export function describeOperand({ fact, value, isTold }: Operand): string {
  return isTold ? formatNumber(value) : describeValue(fact.value);
}
