import { fundingRateTexts } from "./texts.de.js";

/** How a municipality compares with the average of North Rhine-Westphalia. */
export interface FundingRateCircumstances {
  unemployment?: "above-average" | "average" | "below-average";
  financialStrength?: "weak" | "average" | "strong";
}

export interface FundingRate {
  fromPercent: number;
  /** Equal to `fromPercent` when both circumstances are known. */
  toPercent: number;
  /** The municipality's own share, 100 less the rate. */
  ownShareFromPercent: number;
  ownShareToPercent: number;
  /** The parts of the rate in percentage points. */
  steps: { label: string; fromPoints: number; toPoints: number }[];
  /** "60 + 10 − 10" when all is known. */
  expression: string;
  /** One or two German sentences, with the word "berechnet". */
  text: string;
}

const basePercent = 60;
const unemploymentPoints = { "above-average": 10, average: 0, "below-average": -10 } as const;
const strengthPoints = { weak: 10, average: 0, strong: -10 } as const;

/**
 * The share of the eligible costs that Land and Bund together pay in the Städtebauförderung of North Rhine-Westphalia:
 * as a rule 60 per cent, ten points more or less for unemployment and ten for financial strength, so 40 to 80. An
 * unknown circumstance widens the result to a range. IT.NRW computes the rates each year; this is the rule, not the
 * rate of a decision.
 *
 * Source: Bezirksregierung Münster and NRW.BANK on the Städtebauförderung (fact `staedtebaufoerderung-nrw`, funding-rate).
 *
 * @example
 * fundingRate({ unemployment: "above-average", financialStrength: "weak" }).toPercent
 * //=> 80
 * @example
 * fundingRate({ financialStrength: "strong" }).fromPercent
 * //=> 40
 */
export function fundingRate({ unemployment, financialStrength }: FundingRateCircumstances): FundingRate {
  const steps = [
    { label: fundingRateTexts.base, fromPoints: basePercent, toPoints: basePercent },
    step(fundingRateTexts.unemployment, unemployment && unemploymentPoints[unemployment]),
    step(fundingRateTexts.financialStrength, financialStrength && strengthPoints[financialStrength]),
  ];
  const fromPercent = steps.reduce((sum, { fromPoints }) => sum + fromPoints, 0);
  const toPercent = steps.reduce((sum, { toPoints }) => sum + toPoints, 0);
  const expression = steps
    .map(({ fromPoints, toPoints }, index) => term(fromPoints, toPoints, index === 0))
    .join(" ");
  return {
    fromPercent,
    toPercent,
    ownShareFromPercent: 100 - toPercent,
    ownShareToPercent: 100 - fromPercent,
    steps,
    expression,
    text: fundingRateTexts.result(fromPercent, toPercent, expression),
  };
}

function step(label: string, points: number | undefined) {
  return { label, fromPoints: points ?? -10, toPoints: points ?? 10 };
}

function term(from: number, to: number, isFirst: boolean): string {
  if (isFirst) return String(from);
  if (from !== to) return `± ${to}`;
  return from < 0 ? `− ${-from}` : `+ ${from}`;
}
