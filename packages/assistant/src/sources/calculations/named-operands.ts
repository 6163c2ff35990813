import { subjects } from "@stadtlotse/domain/reference/subjects";
import { analyzeText } from "@stadtlotse/knowledge-base";
import { isSaid } from "./choose-operands.js";
import { isOf } from "./find-parts.js";
import type { Operand } from "./operand.js";
import type { Wanted } from "./read-wanted.js";

/**
 * Whether a question names one of the numbers that are told together: it says the number, its funder, its town, what it
 * is for, or a word that stands beside it and beside no other number of its kind.
 */
export function isNamed(operand: Operand, told: readonly Operand[], wanted: Wanted): boolean {
  const { places, telling, funders } = wanted;
  if (isSaid(operand, wanted)) return true;
  if (operand.funder !== undefined) return funders.includes(operand.funder);
  const rivals = told.filter((each) => each !== operand && each.unit === operand.unit);
  if (operand.place !== undefined && rivals.every(({ place }) => place !== operand.place))
    return places.includes(operand.place);
  if (wanted.namesSubject && wanted.subjects.some((id) => isForSubject(operand, id))) return true;
  const own = stemsOf(operand.subject);
  return [...operand.beside].some(
    (stem) => telling.has(stem) && !own.has(stem) && rivals.every(({ beside }) => !beside.has(stem)),
  );
}

/** A statement on all programmes says what one of them got. */
export function speaksOfSubject(told: readonly Operand[], { namesSubject, subjects: ids }: Wanted): boolean {
  return !namesSubject || told.some((each) => ids.some((id) => isForSubject(each, id)));
}

/** Whether there is a number for each subject that a question names. */
export function namesAllOf(operands: readonly Operand[], { namesSubject, subjects: ids }: Wanted): boolean {
  return (
    !namesSubject ||
    ids.every((id) =>
      operands.some((each) => isOf(each.subject, id) || each.fact.subject === id || isForSubject(each, id)),
    )
  );
}

/** Whether what stands beside a number is the name of something else than its statement is about. */
function isForSubject({ beside, subject }: Operand, id: string): boolean {
  if (isOf(subject, id)) return false;
  return spellingsOf(id).some(
    (spelling) => spelling.length > 0 && spelling.every((stem) => beside.has(stem)),
  );
}

/** What a subject is called names none of its own numbers. */
function stemsOf(id: string): ReadonlySet<string> {
  const known = ownStems.get(id) ?? new Set(spellingsOf(id).flat());
  ownStems.set(id, known);
  return known;
}

function spellingsOf(id: string): readonly string[][] {
  const known = spellings.get(id);
  if (known) return known;
  const subject = byId.get(id);
  const read =
    subject === undefined ? [] : [subject.name, ...subject.aliases].map((name) => analyzeText(name));
  spellings.set(id, read);
  return read;
}

const byId = new Map(Object.entries(subjects));
const spellings = new Map<string, string[][]>();
const ownStems = new Map<string, ReadonlySet<string>>();
