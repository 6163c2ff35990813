import { questions } from "@stadtlotse/domain/reference/questions";
import { operationExamples } from "./operation-examples.de.js";
import { createOperationSense } from "./operation-sense.js";
import type { Operation } from "./read-operation.js";

/** So much likelier than a plain question must it sound like one that wants something computed. */
const leastEvidence = 6;

/** The operations that a folded question sounds like, in whatever words, the likeliest first. */
export function senseOperations(folded: string): Operation[] {
  sense ??= openSense();
  return sense(folded).flatMap(({ kind, evidence }) => (evidence >= leastEvidence ? kind : []));
}

let sense: ReturnType<typeof openSense> | undefined;

/** What people ask of single facts is what they ask where nothing is to be computed. */
function openSense() {
  const plain = Object.values(questions).flatMap((ofSubject) => Object.values(ofSubject).flat());
  return createOperationSense(operationExamples, plain);
}
