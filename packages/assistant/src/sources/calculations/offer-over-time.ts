import { type ComputedFigure, formatNumber } from "@stadtlotse/domain";
import type { Candidate, Inquiry } from "../../candidate.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { FactIndex } from "../facts/fact-index.js";
import { findRate, type Rate } from "./find-rate.js";
import { meantNumbers } from "./meant-numbers.js";
import { type Duration, readDurations } from "./read-duration.js";
import { calculationTexts as texts } from "./texts.de.js";

const certainty = 0.93;
const monthsOfYear = 12;

/**
 * What is known of each month or year, for another time: a fee or a saving over several years or in a month, how often
 * something is in three years, how long it takes until all are reached.
 */
export function offerOverTime(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { understanding } = inquiry;
  const durations = readDurations(understanding);
  if (durations.length === 0) return [];
  const { numbers, wanted } = meantNumbers(index, inquiry);
  const rate = findRate(numbers, wanted, understanding);
  if (!rate) return [];
  const all = [...wanted.said].find((each) => isAllOf(rate, each));
  const figures = [
    ...durations.flatMap((each) => overDuration(rate, each) ?? []).slice(0, 1),
    ...(all === undefined ? [] : [untilAll(rate, all)]),
  ];
  return figures.length === 0 ? [] : [toCandidate(rate, figures, inquiry)];
}

/** Members that are called one after the other are reached at some time; euro are not. */
function isAllOf({ value, months, counts }: Rate, said: number): boolean {
  return months === 1 && counts === "members" && said > value && said !== monthsOfYear;
}

/** Nothing where it is the time that the source tells itself. */
function overDuration(rate: Rate, { months, isSaid }: Duration): ComputedFigure | undefined {
  const factor = months / rate.months;
  if (factor === 1 && !isSaid) return undefined;
  const shown = rate.expression ?? formatNumber(rate.value);
  const [expression, value] =
    factor < 1
      ? [`${shown} / ${formatNumber(1 / factor)}`, Math.round(rate.value * factor * 100) / 100]
      : [`${shown} · ${formatNumber(factor)}`, rate.value * factor];
  return toFigure(rate, labelOver(rate, months, isSaid), expression, value, unitOf(rate));
}

function labelOver({ name }: Rate, months: number, isSaid: boolean): string {
  if (months === 1) return texts.eachMonth(name);
  return isSaid ? texts.timesYears(name, formatNumber(months / monthsOfYear)) : texts.inYear;
}

function untilAll(rate: Rate, all: number): ComputedFigure {
  const expression = `${formatNumber(all)} / ${formatNumber(rate.value)}`;
  const months = Math.round((all / rate.value) * 100) / 100;
  return toFigure(rate, texts.untilAll(formatNumber(all), unitOf(rate)), expression, months, texts.months);
}

function unitOf({ counts }: Rate): string {
  return texts.units[counts] ?? "";
}

function toFigure(
  { approximation }: Rate,
  label: string,
  expression: string,
  value: number,
  unit: string,
): ComputedFigure {
  const text = texts.computed(label, formatNumber(value), unit, expression);
  return { label, expression, value, unit, approximation, text };
}

function toCandidate({ operands }: Rate, figures: ComputedFigure[], { understanding }: Inquiry): Candidate {
  const facts = operands.map(({ fact }) => fact);
  const evidence = facts.map(factEvidence);
  return {
    origin: "calculations",
    about: `over time: ${figures.map(({ expression }) => expression).join(", ")}`,
    score: certainty,
    takesUp: 1,
    why: "says a time for what is known of each month or year",
    draft: {
      outcome: "answered",
      statements: [...figures.map(({ text }) => ({ text, evidence })), ...facts.map(factStatement)],
      calculations: figures,
      origin: "facts",
    },
    topic: {
      subjects: [...new Set(facts.map(({ subject }) => subject))],
      predicates: [...new Set(facts.map(({ predicate }) => predicate))],
      factIds: facts.map(({ id }) => id),
      years: [],
      origin: "facts",
      asks: understanding.asks,
    },
  };
}
