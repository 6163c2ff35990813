import { isSaid, type OperandSet } from "./choose-operands.js";
import { isOf } from "./find-parts.js";
import { isOfYears, type Operand } from "./operand.js";
import type { NumberOperation } from "./read-operation.js";
import type { Wanted } from "./read-wanted.js";

/** Who says both numbers leaves nothing to choose but which facts hold them. */
const sure = 0.75;
const ofTwo: ReadonlySet<NumberOperation> = new Set(["difference", "rest", "share"]);

/** Two numbers of one thing that the question says itself, though no one statement tells both. */
export function saidSets(operation: NumberOperation, all: readonly Operand[], wanted: Wanted): OperandSet[] {
  if (!ofTwo.has(operation)) return [];
  const said = all.filter(
    (each) => isSaid(each, wanted) && isOfYears(each, wanted.years) && isOfNamed(each, wanted),
  );
  return said.flatMap((more) => {
    const less = said.find((each) => isLess(each, more));
    if (!less) return [];
    const operands = operation === "share" ? [less, more] : [more, less];
    return [{ operands, sureness: Math.max(more.score, less.score) + sure }];
  });
}

/** What is said may be of anything; where something is named, it is of that. */
function isOfNamed({ subject, place = "" }: Operand, { namesSubject, subjects, places }: Wanted): boolean {
  return !namesSubject || places.includes(place) || subjects.some((id) => isOf(subject, id));
}

function isLess(one: Operand, other: Operand): boolean {
  return one.value < other.value && one.unit === other.unit && one.subject === other.subject;
}
