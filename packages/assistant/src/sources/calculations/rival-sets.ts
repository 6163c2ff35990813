import type { OperandSet } from "./choose-operands.js";
import { isOf } from "./find-parts.js";
import { isOfYears, type Operand } from "./operand.js";
import type { NumberOperation } from "./read-operation.js";
import type { Wanted } from "./read-wanted.js";

const sure = 0.4;
const contrasting: ReadonlySet<NumberOperation> = new Set(["sum", "difference", "rest"]);

/** One number of each town that a question names; for one town, of each programme, or of what it paid before and pays now. */
export function rivalSets(operation: NumberOperation, all: readonly Operand[], wanted: Wanted): OperandSet[] {
  if (!contrasting.has(operation)) return [];
  const [firsts = [], ...others] = sidesOf(all, wanted);
  if (others.length === 0) return [];
  return firsts.flatMap((first) => {
    const found = others.flatMap((side) => side.find((each) => isAlike(each, first, wanted)) ?? []);
    if (found.length < others.length) return [];
    const operands = [first, ...found];
    const ordered = operation === "sum" ? operands : operands.sort((a, b) => b.value - a.value);
    return [{ operands: ordered, sureness: Math.min(...operands.map(({ score }) => score)) + sure }];
  });
}

/** The numbers that are set against each other, those of one side together. */
function sidesOf(all: readonly Operand[], { places, subjects, years }: Wanted): Operand[][] {
  const own = all.filter((each) => isOfYears(each, years));
  const ofTown = (town: string) => own.filter(({ place }) => place === town);
  const [town, another] = places;
  if (town === undefined) return [];
  if (another !== undefined) return places.map(ofTown);
  const ofSubjects = subjects.map((id) => ofTown(town).filter(({ subject }) => isOf(subject, id)));
  if (ofSubjects.filter(({ length }) => length > 0).length > 1) return ofSubjects;
  const [now, before] = ofTown(town).filter((each) => isFee(each) && !each.isTold);
  return now && before ? [[now], [before]] : [];
}

/** Of one unit; what two towns got, of one programme and year. */
function isAlike(one: Operand, other: Operand, { places }: Wanted): boolean {
  if (one.unit !== other.unit || (one.fact === other.fact && places.length < 2)) return false;
  return places.length < 2 || isFee(one) || (one.subject === other.subject && one.year === other.year);
}

function isFee({ unit }: Operand): boolean {
  return unit === "EUR a year";
}
