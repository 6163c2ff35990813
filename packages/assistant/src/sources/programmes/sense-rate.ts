import { questions } from "@stadtlotse/domain/reference/questions";
import { createOperationSense } from "../calculations/operation-sense.js";

const rates = new Set(["funding-rate", "own-share"]);
/** So much likelier than another question must it sound like one for a rate. */
const leastEvidence = 6;

/** Whether a folded question sounds like those that a rate or an own share answers. */
export function asksForShare(folded: string): boolean {
  sense ??= openSense();
  return (sense(folded)[0]?.evidence ?? 0) >= leastEvidence;
}

let sense: ReturnType<typeof createOperationSense<"rate">> | undefined;

function openSense() {
  const asked = Object.values(questions).flatMap((ofSubject) => Object.entries(ofSubject));
  const of = (isRate: boolean) =>
    asked.flatMap(([key, ways]) => (rates.has(key.split(".")[0] ?? "") === isRate ? ways : []));
  return createOperationSense({ rate: of(true) }, of(false));
}
