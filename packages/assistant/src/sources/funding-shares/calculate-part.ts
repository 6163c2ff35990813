import type { ComputedFigure } from "@stadtlotse/domain";
import { formatNumber } from "../facts/describe-value.js";
import { fundingShareTexts as texts } from "./texts.de.js";

/** So many per cent of an amount in euro, rounded to whole euro, with its formula. */
export function calculatePart(label: string, total: number, percent: number): ComputedFigure {
  const value = Math.round((total * percent) / 100);
  const expression = `${formatNumber(total)} · ${formatNumber(percent)} / 100`;
  const text = texts.computed(label, formatNumber(value), expression);
  return { label, expression, value, unit: texts.unit, approximation: "exact", text };
}
