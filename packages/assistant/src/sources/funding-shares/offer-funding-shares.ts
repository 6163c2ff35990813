import {
  type ComputedFigure,
  calculateDifference,
  calculateShare,
  calculateSum,
  type Fact,
} from "@stadtlotse/domain";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import { formatNumber } from "../facts/describe-value.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import { type AmountsMeant, readAmountsMeant } from "./amounts-meant.js";
import { calculatePart, calculateWhole } from "./calculate-part.js";
import { findRateMeant, type RateMeant, rateFacts } from "./rate-meant.js";
import { fundingShareTexts as texts } from "./texts.de.js";

/** An amount and what becomes of it are both named. */
const certainty = 0.93;

const costs =
  /\b(kosten|kostet|ausgaben|investition\w*|investieren|projekt\w*|massnahme\w*|vorhaben|umbau\w*|bau\w*|zuwendungsfahig\w*|forderfahig\w*|antrag\w*|sanierung\w*)\b/;
const shares =
  /\b(fordersatz\w*|regelsatz\w*|regelfordersatz\w*|(?:unser|eigen)\w* anteil|eigenanteil\w*|eigenmittel\w*|zuschuss\w*|zuwendung\w*|zuwendungsfahig\w*|forderfahig\w*|gefordert|forderung|fordermittel\w*|bekommen|bekamen|kriegen|erhalten|dazu|bleibt|bleiben|bliebe\w*|hangen|selbst (zahlen|tragen|aufbringen)|selber|beisteuern|drauflegen)\b/;
/** What is asked of a grant: the rest, or the whole that it is a part of. */
const besides =
  /\b(eigenanteil\w*|eigenmittel\w*|unser\w* anteil|gesamt(kosten|summe|ausgaben|volumen|investition)|kosten|ausgaben|insgesamt|bleibt|hangen|selbst|selber)\b/;

/**
 * Works out what a programme would pay of costs that a question names, and what the municipality keeps to pay; of a
 * grant that it names, what the whole costs. The rate is the one that the question says, or that the sources tell.
 */
export function createFundingShareSource(facts: readonly Fact[]): AnswerSource {
  const rates = rateFacts(facts);
  return (inquiry) => {
    const { folded, question, time } = inquiry.understanding;
    if (time.years.length > 0 || !shares.test(folded)) return [];
    const amounts = readAmountsMeant(question);
    if (amounts === undefined || !isAsked(amounts, folded)) return [];
    const rate = findRateMeant(rates, inquiry.understanding);
    if (rate === undefined || rate.facts.length === 0) return [];
    return [toCandidate(amounts, rate, inquiry)];
  };
}

function isAsked({ costs: spent, grant, own }: AmountsMeant, folded: string): boolean {
  if (grant === undefined && own === undefined) return costs.test(folded);
  return spent !== undefined || (grant !== undefined && own !== undefined) || besides.test(folded);
}

function toCandidate(amounts: AmountsMeant, rate: RateMeant, { understanding }: Inquiry): Candidate {
  const evidence = isOfQuestion(amounts, rate) ? [] : rate.facts.map(factEvidence);
  const figures = compute(amounts, rate);
  const { costs: spent, grant, own } = amounts;
  const isOfCosts = grant === undefined && own === undefined;
  const ranged =
    rate.range !== undefined && spent !== undefined && isOfCosts ? stateRange(spent, rate.range) : undefined;
  return {
    origin: "funding-shares",
    about: figures.map(({ expression }) => expression).join(", "),
    score: certainty,
    why: "names costs or a grant and asks what is paid",
    draft: {
      outcome: "answered",
      statements: [
        ...figures.map(({ text }) => ({ text, evidence })),
        ...(ranged?.statements ?? []),
        ...rate.facts.map(factStatement),
        ...(isOfAmounts(amounts) ? [] : [{ text: texts.condition, evidence }]),
      ],
      calculations: [...figures, ...(ranged?.figures ?? [])],
      origin: "facts",
    },
    topic: {
      subjects: [...new Set(rate.facts.map(({ subject }) => subject))],
      predicates: [...new Set(rate.facts.map(({ predicate }) => predicate))],
      factIds: rate.facts.map(({ id }) => id),
      years: [],
      origin: "facts",
      asks: understanding.asks,
    },
  };
}

/** All that is reckoned with is said by the question itself. */
function isOfQuestion(amounts: AmountsMeant, { kind }: RateMeant): boolean {
  return kind === "given" || isOfAmounts(amounts);
}

/** Two of costs, grant and own share leave no rate to be known. */
function isOfAmounts({ costs: spent, grant, own }: AmountsMeant): boolean {
  return [spent, grant, own].filter((each) => each !== undefined).length > 1;
}

function compute({ costs: spent, grant, own }: AmountsMeant, rate: RateMeant): ComputedFigure[] {
  const of = texts.rates[rate.kind](formatNumber(rate.percent));
  if (spent !== undefined && (grant !== undefined || own !== undefined)) {
    const rest = calculateDifference(
      grant === undefined ? texts.grantOfAmounts : texts.ownShareOfAmounts,
      euro(spent),
      euro(grant ?? own ?? 0),
    );
    return [rest, calculateShare(texts.rateOfAmounts, euro(grant ?? rest.value), euro(spent))];
  }
  if (grant !== undefined && own !== undefined) {
    const total = calculateSum(texts.totalOfAmounts, [euro(grant), euro(own)]);
    return [total, calculateShare(texts.rateOfAmounts, euro(grant), euro(total.value))];
  }
  if (own !== undefined) {
    const total = calculateWhole(texts.total(of), own, whole - rate.percent);
    return [total, calculateDifference(texts.grant(of), euro(total.value), euro(own))];
  }
  if (grant !== undefined) {
    const total = calculateWhole(texts.total(of), grant, rate.percent);
    return [total, calculateDifference(texts.ownShare(of), euro(total.value), euro(grant))];
  }
  const total = spent ?? 0;
  const part = calculatePart(texts.grant(of), total, rate.percent);
  return [part, calculateDifference(texts.ownShare(of), euro(total), euro(part.value))];
}

const whole = 100;

function euro(value: number) {
  return { value, unit: texts.unit };
}

function stateRange(total: number, range: Fact): { statements: Statement[]; figures: ComputedFigure[] } {
  if (range.value.kind !== "range") return { statements: [], figures: [] };
  const [least, most] = [range.value.from, range.value.to].map((percent) =>
    calculatePart(texts.grant(texts.rates.usual(formatNumber(percent))), total, percent),
  );
  if (!least || !most) return { statements: [], figures: [] };
  return {
    statements: [
      {
        text: texts.range(formatNumber(least.value), formatNumber(most.value)),
        evidence: [factEvidence(range)],
      },
    ],
    figures: [least, most],
  };
}
