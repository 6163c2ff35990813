import type { Inquiry } from "../../candidate.js";
import { isKindOfPlace } from "../../understand/understand.js";
import { readNumbers } from "../../verify/numbers.js";
import type { FactIndex } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import { funderOf, type Operand } from "./operand.js";
import { readFunders } from "./read-funders.js";
import { readMeasures } from "./read-measures.js";

/** All numbers that facts hold, those first that the question means most; those of the last answer count as meant. */
export function findNumbers(index: FactIndex, inquiry: Inquiry): Operand[] {
  const { understanding } = inquiry;
  const carried = understanding.carried?.factIds ?? [];
  const said = new Set(readNumbers(understanding.question).map(Number));
  const scoreOf = createFactScorer(inquiry, index);
  const measures = readMeasures(understanding.folded);
  const funders = readFunders(understanding.folded);
  const leansOnOther = understanding.leans && understanding.carried !== undefined;
  const isOfTheLand =
    !leansOnOther && !understanding.mentions.some(({ kind, id }) => kind === "subject" && !isKindOfPlace(id));
  const leastSubject = leansOnOther ? carriedSubject : openSubject;
  return index.facts
    .flatMap((indexed): Operand[] => {
      const { fact } = indexed;
      if (fact.value.kind !== "number" || fact.value.unit === undefined) return [];
      const { unit, value } = fact.value;
      const { total, subject, asks } = scoreOf(indexed);
      // what is computed is no longer the kind of value that the fact gives
      const score =
        total -
        asksWeight * asks +
        bonusOf(carried.indexOf(fact.id)) +
        (said.has(value) ? saidBonus : 0) +
        (measures.some((measure) => unit.includes(measure)) ? measureBonus : 0) +
        (funders.some((funder) => funder === funderOf(fact)) ? funderBonus : 0) -
        (funders.length === 0 && funderOf(fact) !== undefined ? funderBonus : 0) +
        (isOfTheLand && fact.subject === generalProgramme ? generalBonus : 0);
      return [{ fact, value, unit, score, isMeant: subject >= leastSubject }];
    })
    .sort((a, b) => b.score - a.score);
}

const asksWeight = 0.12;
/** A number that the question says itself is meant. */
const saidBonus = 0.3;
const carriedBonus = 0.35;
const measureBonus = 0.2;
/** Who names no programme means the Städtebauförderung of the Land; a follow-up means what was talked about. */
export const generalProgramme = "staedtebaufoerderung-nrw";
const generalBonus = 0.2;
const openSubject = 0.3;
const carriedSubject = 0.62;
const funderBonus = 0.3;

/** The last answer's leading fact is meant most. */
function bonusOf(place: number): number {
  return place < 0 ? 0 : carriedBonus / (1 + place / 10);
}
