import type { Inquiry } from "../../candidate.js";
import type { FactIndex, IndexedFact } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import { funderOf, type Operand, yearOf } from "./operand.js";
import { readFigures, type ToldFigure } from "./read-figures.js";
import { federalTotal, type Wanted } from "./read-wanted.js";

/** All numbers that facts hold, those first that the question means most; those of the last answer count as meant. */
export function findNumbers(index: FactIndex, inquiry: Inquiry, wanted: Wanted): Operand[] {
  const carried = inquiry.understanding.carried?.factIds ?? [];
  const scoreOf = createFactScorer(inquiry, index);
  const { said, funders, places, unit: wantedUnit } = wanted;
  const numbers: Operand[] = [];
  for (const { indexed, funder, told } of numberedFacts(index)) {
    const { fact } = indexed;
    const { total, asks } = scoreOf(indexed);
    // what is computed is no longer the kind of value that the fact gives
    const base = total - asksWeight * asks + bonusOf(carried.indexOf(fact.id));
    const ofFact =
      base +
      bonusOfFunder(funder, funders) +
      (fact.subject === federalTotal && funders.includes("bund") ? funderBonus : 0) +
      (wanted.ofAllProgrammes && isProgrammeOfYear(fact, wanted) ? programmeBonus : 0);
    for (const number of told) {
      const score =
        ofFact +
        (places.includes(number.place ?? "") ? placeBonus : 0) +
        (said.has(number.value) ? saidBonus : 0) +
        (wantedUnit !== undefined && number.unit.includes(wantedUnit) ? measureBonus : 0);
      numbers.push(weighed(number, score));
    }
  }
  return numbers.sort((a, b) => b.score - a.score);
}

/** Field by field, as this is done for every number of every question that computes. */
function weighed(number: Operand, score: number): Operand {
  const { fact, subject, value, unit, approximation, year, place, funder } = number;
  const { isTold, isPart, isBefore, beside } = number;
  return {
    fact,
    subject,
    value,
    unit,
    approximation,
    year,
    place,
    funder,
    score,
    isTold,
    isPart,
    isBefore,
    beside,
  };
}

/** One funder's part is meant by who names that funder, and rather not by who names none. */
function bonusOfFunder(funder: string | undefined, named: readonly string[]): number {
  if (funder === undefined) return 0;
  if (named.includes(funder)) return funderBonus;
  return named.length === 0 ? -funderBonus : 0;
}

/** Whoever asks of all programmes in a year means each, though none is named. */
function isProgrammeOfYear({ qualifier }: Operand["fact"], { years }: Wanted): boolean {
  return years.some((year) => qualifier === `bund-${year}`);
}

interface NumberedFact {
  indexed: IndexedFact;
  funder: string | undefined;
  /** Its numbers, not yet weighed. */
  told: readonly Operand[];
}

/** The facts that hold numbers, read once. */
function numberedFacts(index: FactIndex): readonly NumberedFact[] {
  const known =
    read.get(index) ??
    index.facts
      .map((indexed) => ({ indexed, funder: funderOf(indexed.fact), told: numbersIn(indexed.fact) }))
      .filter(({ told }) => told.length > 0);
  read.set(index, known);
  return known;
}

const read = new WeakMap<FactIndex, readonly NumberedFact[]>();
/** Of these, numbers say nothing that could be computed with. */
const uncounted: ReadonlySet<string> = new Set(["address", "office", "phone", "fax", "legal-basis"]);

/** The value of a fact, and what its statement tells beside it. */
function numbersIn(fact: Operand["fact"]): Operand[] {
  const { value, subject, predicate, qualifier = "" } = fact;
  if (uncounted.has(predicate)) return [];
  const year = yearOf(fact);
  const place = /^\d{8}$/.test(qualifier) ? qualifier : undefined;
  const told = (figure: ToldFigure): Operand => ({
    ...figure,
    fact,
    score: 0,
    subject,
    year: figure.year ?? year,
    place: figure.place ?? place,
    isTold: true,
  });
  const figures = readFigures(fact.statement);
  if (value.kind !== "number" || value.unit === undefined) return figures.map(told);
  // the statement says the fact's own number too
  const stated = figures.find((each) => each.value === value.value);
  const { value: own, unit, approximation } = value;
  return [
    {
      fact,
      score: 0,
      value: own,
      unit,
      approximation,
      beside: stated?.beside ?? new Set(),
      year: year ?? stated?.year,
      place: place ?? stated?.place,
      funder: stated?.funder,
      isPart: stated?.isPart,
      isBefore: stated?.isBefore,
      subject,
      isTold: false,
    },
    ...figures.filter((each) => each !== stated).map(told),
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
