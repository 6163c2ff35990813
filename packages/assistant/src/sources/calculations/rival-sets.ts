import type { OperandSet } from "./choose-operands.js";
import { isOf } from "./find-parts.js";
import { isOfYears, type Operand } from "./operand.js";
import type { NumberOperation } from "./read-operation.js";
import type { Wanted } from "./read-wanted.js";

const sure = 0.4;

/** One number of each town that a question names, or of each programme for one town, alike in all else. */
export function rivalSets(operation: NumberOperation, all: readonly Operand[], wanted: Wanted): OperandSet[] {
  const { places, subjects, years } = wanted;
  if (operation !== "sum" && operation !== "difference" && operation !== "rest") return [];
  const [place] = places;
  if (place === undefined) return [];
  const own = all.filter((each) => isOfYears(each, years));
  const sides =
    places.length > 1
      ? places.map((town) => own.filter((each) => each.place === town))
      : subjects.map((id) => own.filter((each) => each.place === place && isOf(each.subject, id)));
  const [firsts = [], ...others] = sides;
  if (others.length === 0) return [];
  return firsts.flatMap((first) => {
    const found = others.flatMap(
      (side) => side.find((each) => isAlike(each, first, places.length > 1)) ?? [],
    );
    if (found.length < others.length) return [];
    const operands = [first, ...found];
    const ordered = operation === "sum" ? operands : operands.sort((a, b) => b.value - a.value);
    return [{ operands: ordered, sureness: Math.min(...operands.map(({ score }) => score)) + sure }];
  });
}

/** Of one unit and, for two towns, of one programme and year. */
function isAlike(one: Operand, other: Operand, isOfTowns: boolean): boolean {
  if (one.unit !== other.unit) return false;
  return !isOfTowns || (one.subject === other.subject && one.year === other.year);
}
