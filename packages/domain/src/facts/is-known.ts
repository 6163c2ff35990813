import type { Certainty } from "./fact.js";

/** Whether a record may be given as known: what nobody confirmed never is. */
export function isKnown({ certainty }: { certainty: Certainty }): boolean {
  return certainty !== "unconfirmed";
}
