import type { Inquiry } from "../../candidate.js";
import type { FactIndex } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import { funderOf, type Operand, yearOf } from "./operand.js";
import { readFigures } from "./read-figures.js";
import { federalTotal, type Wanted } from "./read-wanted.js";

/** All numbers that facts hold, those first that the question means most; those of the last answer count as meant. */
export function findNumbers(index: FactIndex, inquiry: Inquiry, wanted: Wanted): Operand[] {
  const carried = inquiry.understanding.carried?.factIds ?? [];
  const scoreOf = createFactScorer(inquiry, index);
  const { said, funders, places, unit: wantedUnit } = wanted;
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
          (places.includes(number.place ?? "") ? placeBonus : 0) +
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
/** Of these, numbers say nothing that could be computed with. */
const uncounted: ReadonlySet<string> = new Set(["address", "office", "phone", "fax", "legal-basis"]);

function readFact(fact: Operand["fact"]): NumberIn[] {
  const { value, subject, predicate, qualifier = "" } = fact;
  if (uncounted.has(predicate)) return [];
  const year = yearOf(fact);
  const of = {
    subject,
    ...(year === undefined ? {} : { year }),
    ...(/^\d{8}$/.test(qualifier) ? { place: qualifier } : {}),
  };
  const figures = readFigures(fact.statement);
  if (value.kind !== "number" || value.unit === undefined)
    return figures.map((each) => ({ ...of, ...each, isTold: true }));
  // the statement says the fact's own number too
  const stated = figures.find((each) => each.value === value.value);
  const { value: own, unit, approximation } = value;
  return [
    { beside: new Set(), ...stated, ...of, value: own, unit, approximation },
    ...figures.filter((each) => each !== stated).map((each) => ({ ...of, ...each, isTold: true })),
  ];
}

const asksWeight = 0.12;
/** A number that the question says itself is meant. */
const saidBonus = 0.3;
const carriedBonus = 0.35;
const measureBonus = 0.2;
const funderBonus = 0.3;
const programmeBonus = 0.3;
const placeBonus = 0.3;

/** The last answer's leading fact is meant most. */
function bonusOf(place: number): number {
  return place < 0 ? 0 : carriedBonus / (1 + place / 10);
}
