import type { Candidate, Inquiry } from "../candidate.js";
import type { Draft, Statement } from "../compose/draft.js";
import { texts } from "../texts.de.js";
import { atPlace } from "./at-place.js";
import { findHandover } from "./find-handover.js";

export interface DeclineReason {
  /** The first sentence: what cannot be said or done, and why; missing where what is nearby says so itself. */
  sentence?: string | undefined;
  /** What is known nearby; the best candidate's statements are shown under the same laws. */
  nearby?: Pick<Candidate, "draft"> | undefined;
}

const shownNearby = 2;

/** Says honestly that there is no answer, what is known nearby, and who can help. */
export function draftDecline({ sentence, nearby }: DeclineReason, inquiry: Inquiry): Draft {
  const handover = atPlace(findHandover(inquiry), inquiry);
  const known =
    nearby === undefined
      ? []
      : nearby.draft.statements.filter(({ form }) => form !== "heading").slice(0, shownNearby);
  const statements: Statement[] = [
    ...(sentence === undefined ? [] : [{ text: sentence, evidence: [] }]),
    ...known.map(({ leading: _, ...statement }, index) => ({
      ...statement,
      form: "sentence" as const,
      text: index === 0 && sentence !== undefined ? `${texts.knownNearby} ${statement.text}` : statement.text,
    })),
    ...(handover === null ? [] : [{ text: texts.handover(handover.unit, handover.contact), evidence: [] }]),
  ];
  return {
    outcome: "declined",
    statements,
    suggestions: nearby?.draft.suggestions ?? [],
    handover,
    origin: known.length > 0 ? (nearby?.draft.origin ?? "none") : "none",
  };
}
