import type { Candidate } from "../candidate.js";
import { asksOfElsewhere } from "../sources/conduct/other-land.js";
import type { UntoldTown } from "../sources/conduct/town-untold.js";
import { readMissingValue } from "../sources/undocumented/missing-value.js";
import { readUndocumented } from "../sources/undocumented/read-undocumented.js";
import { undocumentedValues } from "../sources/undocumented/undocumented-values.js";
import { texts } from "../texts.de.js";
import type { Understanding } from "../understand/understanding.js";

/** Why what would be told is no answer to what is asked. */
export interface Unmet {
  /** What is said instead. */
  sentence: string;
  /** Whether what would be told is at least near to it. */
  isNear: boolean;
  /** For the trace. */
  reason: string;
}

/** Whether a question asks for something else than what would be told: another place, or a value that is not in it. */
export function readUnmet(
  understanding: Understanding,
  winner: Candidate | undefined,
  town: UntoldTown | undefined,
): Unmet | undefined {
  // what the office took in may speak of anything
  if (winner?.isTakenIn === true) return undefined;
  if (asksOfElsewhere(understanding, winner)) {
    const sentence = texts.refusals["other-land"] ?? texts.notInSources;
    return { sentence, isNear: false, reason: "asks of another Land or state" };
  }
  const kind = readUndocumented(understanding, winner);
  if (kind !== undefined) {
    const sentence = undocumentedValues[kind].unknown;
    return { sentence, isNear: true, reason: `no source gives ${kind}` };
  }
  const missing = readMissingValue(understanding, winner);
  if (missing !== undefined) {
    return { sentence: missing, isNear: true, reason: "what would be told holds no such value" };
  }
  if (reachesAnother(understanding, winner)) {
    return { sentence: texts.noContact, isNear: true, reason: "somebody else's contact would be told" };
  }
  return town?.isOfAnother === true
    ? { sentence: texts.nothingOfTown(town.name), isNear: true, reason: "another town would be told of" }
    : undefined;
}

/** The address of somebody else is worse than none. */
function reachesAnother({ asks, mentions }: Understanding, winner: Candidate | undefined): boolean {
  const named = mentions.filter(({ kind }) => kind === "subject").map(({ id }) => id);
  return (
    asks === "contact" &&
    winner?.origin === "facts" &&
    named.length > 0 &&
    !winner.topic.subjects.some((id) => named.includes(id))
  );
}
