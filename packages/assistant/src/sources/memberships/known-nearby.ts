import { type CollaborationId, compareCalendarDates } from "@stadtlotse/domain";
import { facts } from "@stadtlotse/domain/reference/facts";
import type { Statement } from "../../compose/draft.js";
import { asOfNote, factEvidence } from "../facts/fact-evidence.js";

/** What has no date is older than what has one. */
const undated = "1900";

/** Where no members are on record: how many there are, and where the network itself says more. */
export function knownNearby(networkId: CollaborationId): Statement[] {
  const own = facts.filter(({ subject, visibility }) => subject === networkId && visibility === "public");
  const newest = (predicate: string) =>
    own
      .filter((fact) => fact.predicate === predicate)
      .sort((a, b) => compareCalendarDates(b.asOf.date ?? undated, a.asOf.date ?? undated))
      .slice(0, 1);
  return [...newest("member-count"), ...newest("website")].map((fact) => ({
    text: `${fact.statement.replace(/\.$/, "")} (${asOfNote(fact)}).`,
    evidence: [factEvidence(fact)],
  }));
}
