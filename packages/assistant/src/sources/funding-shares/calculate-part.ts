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

/** The amount of which a part is so many per cent, rounded to whole euro, with its formula. */
export function calculateWhole(label: string, part: number, percent: number): ComputedFigure {
  const value = Math.round((part * 100) / percent);
  const expression = `${formatNumber(part)} · 100 / ${formatNumber(percent)}`;
  const text = texts.computed(label, formatNumber(value), expression);
  return { label, expression, value, unit: texts.unit, approximation: "exact", text };
}
