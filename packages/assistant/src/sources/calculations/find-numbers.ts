import type { Inquiry } from "../../candidate.js";
import type { FactIndex } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import { funderOf, type Operand, yearOf } from "./operand.js";
import { federalTotal, type Wanted } from "./read-wanted.js";
import { toldAmounts } from "./told-amounts.js";

/** All numbers that facts hold, those first that the question means most; those of the last answer count as meant. */
export function findNumbers(index: FactIndex, inquiry: Inquiry, wanted: Wanted): Operand[] {
  const carried = inquiry.understanding.carried?.factIds ?? [];
  const scoreOf = createFactScorer(inquiry, index);
  const { said, funders, unit: wantedUnit } = wanted;
  return index.facts
    .flatMap((indexed): Operand[] => {
      const { fact } = indexed;
      const numbers = numbersIn(fact);
      if (numbers.length === 0) return [];
      const { total, asks } = scoreOf(indexed);
      // what is computed is no longer the kind of value that the fact gives
      const base = total - asksWeight * asks + bonusOf(carried.indexOf(fact.id));
      const ofFunder = funderOf(fact);
      const byFunder =
        ofFunder === undefined
          ? 0
          : funders.includes(ofFunder)
            ? funderBonus
            : funders.length === 0
              ? -funderBonus
              : 0;
      return numbers.map((number) => ({
        ...number,
        fact,
        score:
          base +
          byFunder +
          (fact.subject === federalTotal && funders.includes("bund") ? funderBonus : 0) +
          (wanted.ofAllProgrammes && isProgrammeOfYear(fact, wanted) ? programmeBonus : 0) +
          (said.has(number.value) ? saidBonus : 0) +
          (wantedUnit !== undefined && number.unit.includes(wantedUnit) ? measureBonus : 0),
      }));
    })
    .sort((a, b) => b.score - a.score);
}

/** Whoever asks of all programmes in a year means each, though none is named. */
function isProgrammeOfYear({ qualifier }: Operand["fact"], { years }: Wanted): boolean {
  return years.some((year) => qualifier === `bund-${year}`);
}

/** The value of a fact, and what its statement tells beside it; a fact never changes. */
function numbersIn(fact: Operand["fact"]): readonly NumberIn[] {
  const known = read.get(fact) ?? readFact(fact);
  read.set(fact, known);
  return known;
}

type NumberIn = Omit<Operand, "fact" | "score">;
const read = new WeakMap<Operand["fact"], readonly NumberIn[]>();

function readFact(fact: Operand["fact"]): NumberIn[] {
  const { value } = fact;
  const year = yearOf(fact);
  const ofYear = year === undefined ? {} : { year };
  const own =
    value.kind === "number" && value.unit !== undefined
      ? [{ value: value.value, unit: value.unit, ...ofYear }]
      : [];
  const told = toldAmounts(fact)
    .filter((each) => own.every((one) => one.unit !== each.unit || one.value !== each.value))
    .map((each) => ({ ...ofYear, ...each, isTold: true as const }));
  return [...own, ...told];
}

const asksWeight = 0.12;
/** A number that the question says itself is meant. */
const saidBonus = 0.3;
const carriedBonus = 0.35;
const measureBonus = 0.2;
const funderBonus = 0.3;
const programmeBonus = 0.3;

/** The last answer's leading fact is meant most. */
function bonusOf(place: number): number {
  return place < 0 ? 0 : carriedBonus / (1 + place / 10);
}
