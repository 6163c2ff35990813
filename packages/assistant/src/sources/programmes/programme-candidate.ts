import type { Candidate, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";

/** What is offered of programmes; a follow-up leans on the first of them. */
export function programmeCandidate(
  ids: readonly string[],
  score: number,
  why: string,
  draft: Draft,
  { understanding }: Inquiry,
): Candidate {
  const { time, asks } = understanding;
  return {
    origin: "programmes",
    about: ids.join(", "),
    score,
    why,
    draft,
    topic: {
      subjects: ids.slice(0, 1),
      predicates: [],
      factIds: [],
      years: time.years,
      origin: "programmes",
      asks,
    },
  };
}
