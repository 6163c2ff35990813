import type { Conflict } from "@stadtlotse/domain";
import { predicates as knownPredicates } from "@stadtlotse/domain/reference/predicates";
import { subjects } from "@stadtlotse/domain/reference/subjects";

const knownSubjects: Readonly<Record<string, { name: string }>> = subjects;

/**
 * What statements disagree on, in German.
 *
 * @example
 * nameConflict({ subject: "netzwerk-innenstadt-nrw", predicates: ["member-count"] })
 * //=> "Netzwerk Innenstadt NRW: Zahl der Mitgliedskommunen"
 */
export function nameConflict({ subject, predicates }: Pick<Conflict, "subject" | "predicates">): string {
  const labels = predicates.map((predicate) => knownPredicates[predicate]?.label ?? predicate).join(" und ");
  const name = knownSubjects[subject]?.name;
  return name === undefined ? labels : `${name}: ${labels}`;
}
