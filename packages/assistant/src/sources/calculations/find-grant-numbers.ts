import type { IndexedPractice } from "../practice/practice-index.js";
import type { Operand } from "./operand.js";
import { readFigures } from "./read-figures.js";
import type { Wanted } from "./read-wanted.js";
import { generalProgramme } from "./read-wanted.js";

/** Who names the town means what it got. */
const ofPlace = 0.5;
const ofYear = 0.2;
const ofProgramme = 0.2;
const said = 0.3;
const million = 1_000_000;

/** What the municipalities that a question names got for examples of good practice, and what parts of it are told. */
export function findGrantNumbers(practices: readonly IndexedPractice[], wanted: Wanted): Operand[] {
  if (wanted.places.length === 0) return [];
  return practices.flatMap(({ practice, fact }) => {
    const { grant, ags, programmeIds, funding = "", period } = practice;
    if (grant === undefined || ags === undefined || !wanted.places.includes(ags)) return [];
    const [subject = generalProgramme] = programmeIds;
    const year = Number(period?.from?.slice(0, 4)) || undefined;
    const isOfYear = year !== undefined && wanted.years.includes(year);
    if (wanted.years.length > 0 && !isOfYear && !funding.includes(String(wanted.years[0]))) return [];
    const score = ofPlace + (isOfYear ? ofYear : 0) + (wanted.subjects.includes(subject) ? ofProgramme : 0);
    return readFigures(funding)
      .filter(({ unit }) => unit === "EUR" || unit === "million EUR")
      .map(
        (each): Operand => ({
          ...each,
          ...(each.unit === "EUR" ? { value: each.value / million, unit: "million EUR" } : {}),
          fact,
          subject,
          place: ags,
          ...(year === undefined ? {} : { year }),
          score: score + (wanted.said.has(each.value) ? said : 0),
          isTold: true,
        }),
      );
  });
}
