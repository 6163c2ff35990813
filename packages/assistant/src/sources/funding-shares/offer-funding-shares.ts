import { type ComputedFigure, calculateDifference, type Fact } from "@stadtlotse/domain";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import { formatNumber } from "../facts/describe-value.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import { calculatePart } from "./calculate-part.js";
import { readAmounts } from "./read-amount.js";
import { fundingShareTexts as texts } from "./texts.de.js";

/** An amount and what becomes of it are both named. */
const certainty = 0.93;
/** Smaller sums are fees and prices. */
const leastCosts = 5_000;
const general = "staedtebaufoerderung-nrw";

const costs =
  /\b(kosten|kostet|ausgaben|investition\w*|investieren|projekt\w*|massnahme\w*|vorhaben|umbau\w*|bau\w*|zuwendungsfahig\w*|forderfahig\w*|antrag\w*|sanierung\w*)\b/;
const shares =
  /\b(fordersatz\w*|regelsatz\w*|regelfordersatz\w*|(?:unser|eigen)\w* anteil|eigenanteil\w*|eigenmittel\w*|zuschuss\w*|zuwendung\w*|zuwendungsfahig\w*|forderfahig\w*|gefordert|forderung|fordermittel\w*|bekommen|bekamen|kriegen|erhalten|dazu|bleibt|bleiben|bliebe\w*|hangen|selbst (zahlen|tragen|aufbringen)|selber|beisteuern|drauflegen)\b/;

const parents = new Map(
  programmes.flatMap(({ id, parentId }) => (parentId ? [[id, parentId] as const] : [])),
);

/**
 * Works out what a programme would pay of costs that a question names, and what the municipality keeps to pay: by the
 * rate of the programme that is named, else by the regular rate of Städtebauförderung in NRW.
 */
export function createFundingShareSource(facts: readonly Fact[]): AnswerSource {
  const rates = facts.filter(
    ({ predicate, certainty: sure, value }) =>
      predicate === "funding-rate" &&
      sure !== "unconfirmed" &&
      (value.kind === "number" || value.kind === "range") &&
      value.unit === "percent",
  );
  return (inquiry) => {
    const { folded, question, mentions, time } = inquiry.understanding;
    const total = readAmounts(question).find((value) => value >= leastCosts);
    if (total === undefined || time.years.length > 0 || !costs.test(folded) || !shares.test(folded))
      return [];
    const named = mentions.filter(({ kind }) => kind === "subject").map(({ id }) => id);
    const subject = [...named, ...named.flatMap((id) => parents.get(id) ?? []), general].find((id) =>
      rates.some((fact) => fact.subject === id && fact.value.kind === "number"),
    );
    const ofSubject = rates.filter((fact) => fact.subject === subject);
    const rate = ofSubject.find(({ value }) => value.kind === "number");
    return rate ? [toCandidate(total, rate, ofSubject, inquiry)] : [];
  };
}

function toCandidate(
  total: number,
  rate: Fact,
  ofSubject: readonly Fact[],
  { understanding }: Inquiry,
): Candidate {
  const percent = rate.value.kind === "number" ? rate.value.value : 0;
  const evidence = [factEvidence(rate)];
  const figures = computeShares(total, percent);
  const range = ofSubject.find(({ value }) => value.kind === "range");
  const ranged = range === undefined ? undefined : stateRange(total, range);
  return {
    origin: "funding-shares",
    about: `${percent} per cent of ${total}`,
    score: certainty,
    why: "names costs and asks what is paid of them",
    draft: {
      outcome: "answered",
      statements: [
        ...figures.map(({ text }) => ({ text, evidence })),
        ...(ranged?.statements ?? []),
        factStatement(rate),
        { text: texts.condition, evidence },
      ],
      calculations: [...figures, ...(ranged?.figures ?? [])],
      origin: "facts",
    },
    topic: {
      subjects: [rate.subject],
      predicates: [rate.predicate],
      factIds: [rate.id],
      years: [],
      origin: "facts",
      asks: understanding.asks,
    },
  };
}

function computeShares(total: number, percent: number): ComputedFigure[] {
  const whole = { value: total, unit: texts.unit };
  const grant = calculatePart(texts.grant(percent), total, percent);
  return [
    grant,
    calculateDifference(texts.ownShare(percent), whole, { value: grant.value, unit: texts.unit }),
  ];
}

function stateRange(total: number, range: Fact): { statements: Statement[]; figures: ComputedFigure[] } {
  if (range.value.kind !== "range") return { statements: [], figures: [] };
  const [least, most] = [range.value.from, range.value.to].map((percent) =>
    calculatePart(texts.grant(percent), total, percent),
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
