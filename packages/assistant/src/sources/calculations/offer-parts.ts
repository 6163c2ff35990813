import type { Candidate, Inquiry } from "../../candidate.js";
import { factStatement } from "../facts/fact-evidence.js";
import type { FactIndex } from "../facts/fact-index.js";
import { isMeant, isOf } from "./find-parts.js";
import { findProgrammes } from "./find-rivals.js";
import { meantNumbers } from "./meant-numbers.js";
import { funderOf, isOfYears, isSameThing, type Operand } from "./operand.js";
import { generalProgramme, type Wanted } from "./read-wanted.js";
import { calculationTexts as texts } from "./texts.de.js";

/** Whole and parts are known; what else is asked may be something else. */
const certainty = 0.55;
const mostScore = 0.95;
const ofNamed = 0.75;
const leastMeant = 0.2;

/** What a year's money is made of, the largest part first, behind the whole. */
export function offerParts(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { said, numbers } = meantNumbers(index, inquiry);
  const found = findWhole(numbers, said);
  if (!found || found.whole.score < leastMeant) return [];
  const { whole, parts } = found;
  if (parts.length === 0) return [offerNoParts(whole, inquiry)];
  const facts = [whole, ...parts.sort((a, b) => b.value - a.value)].map(({ fact }) => fact);
  return [
    {
      origin: "calculations",
      about: `parts: ${facts.map(({ id }) => id).join(", ")}`,
      score: Math.min(mostScore, certainty + whole.score),
      takesUp: ofNamed,
      why: "asks what a sum is made of, and its parts are known",
      draft: { outcome: "answered", statements: facts.map(factStatement), origin: "facts" },
      topic: {
        subjects: [whole.fact.subject],
        predicates: [...new Set(facts.map(({ predicate }) => predicate))],
        factIds: facts.map(({ id }) => id),
        years: inquiry.understanding.time.years,
        origin: "facts",
        asks: inquiry.understanding.asks,
      },
    },
  ];
}

/** Of the Land's money nobody says how much each programme got. */
function offerNoParts({ fact, score }: Operand, { understanding }: Inquiry): Candidate {
  return {
    origin: "calculations",
    about: `no parts of ${fact.id}`,
    score: Math.min(mostScore, certainty + score),
    takesUp: 1,
    why: "asks how a sum is spread over programmes, which is not known",
    draft: {
      outcome: "declined",
      statements: [{ text: texts.noPartsByProgramme, evidence: [] }, factStatement(fact)],
      origin: "facts",
    },
    topic: {
      subjects: [fact.subject],
      predicates: [fact.predicate],
      factIds: [fact.id],
      years: understanding.time.years,
      origin: "facts",
      asks: understanding.asks,
    },
  };
}

/**
 * The sum that is meant most of those whose parts are known: its funders', or its programmes' where these are asked
 * for; without parts where nobody tells them.
 */
function findWhole(
  all: readonly Operand[],
  wanted: Wanted,
): { whole: Operand; parts: Operand[] } | undefined {
  const own = all.filter(({ isTold }) => !isTold);
  const wholes = own.filter(
    (each) =>
      each.fact.predicate === "funding-total" &&
      isOfYears(each, wanted.years) &&
      (isMeant(each, wanted) || wanted.said.has(each.value)),
  );
  for (const whole of wholes) {
    const spreads = wanted.ofAllProgrammes || programmesIn(own, wanted) > 1;
    if (spreads && whole.fact.subject === generalProgramme && wanted.said.has(whole.value))
      return { whole, parts: [] };
    const parts = spreads
      ? whole.fact.subject === "staedtebaufoerderung-bund" && whole.year !== undefined
        ? findProgrammes(own, { ...wanted, ofAllProgrammes: true, years: [whole.year] })
        : undefined
      : own.filter((each) => funderOf(each.fact) !== undefined && isSameThing(each, whole));
    if (parts && parts.length > 1) return { whole, parts };
  }
  return undefined;
}

/** How many programmes are named that have a part of their own. */
function programmesIn(own: readonly Operand[], { subjects }: Wanted): number {
  const isPart = ({ fact }: Operand) => fact.qualifier?.startsWith("bund-") === true;
  return subjects.filter((id) => own.some((each) => isPart(each) && isOf(each.fact.subject, id))).length;
}
