import { isMeant } from "./find-parts.js";
import type { Operand } from "./operand.js";
import type { NumberOperation } from "./read-operation.js";
import type { Wanted } from "./read-wanted.js";

/** "Erste und zweite Bewilligungsrunde" are not two years. */
export function namesRounds({ folded }: Wanted): boolean {
  return /\bersten? und (der )?zweiten? \w*runde\b|\bbeiden? \w*runden\b/.test(folded);
}

const rounds = ["ersten Runde", "zweiten Runde"];

/** What was given, or how many got it, in the first round and in the second. */
export function findRounds(
  operation: NumberOperation,
  all: readonly Operand[],
  wanted: Wanted,
): Operand[] | undefined {
  if (operation !== "sum" || !namesRounds(wanted)) return undefined;
  const { unit = "EUR" } = wanted;
  const found = rounds.flatMap(
    (round) =>
      all.find(
        (each) =>
          isMeant(each, wanted) &&
          each.fact.predicate === "municipality-count" &&
          each.unit.includes(unit) &&
          each.fact.statement.includes(round),
      ) ?? [],
  );
  return found.length === rounds.length ? found : undefined;
}
