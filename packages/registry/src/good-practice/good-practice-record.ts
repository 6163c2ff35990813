import { BestPractice } from "@stadtlotse/domain";
import * as z from "zod";
import { RegistryError } from "../errors.js";
import { officeRecordFields } from "../office-records/office-record-fields.js";
import { texts } from "../texts.de.js";

/** An example is drafted, reviewed by somebody else's eyes, then published. Only published ones are shown. */
export const EditorialState = z.enum(["draft", "reviewed", "published"]).meta({ id: "EditorialState" });
export type EditorialState = z.infer<typeof EditorialState>;

/** An example of good practice as it is kept. */
export const BestPracticeRecord = BestPractice.extend({
  state: EditorialState.default("published"),
  contactLogId: z.string().optional().meta({ description: "The call that it grew out of." }),
  ...officeRecordFields,
}).meta({ id: "BestPracticeRecord" });
export type BestPracticeRecord = z.infer<typeof BestPracticeRecord>;

const nextStates: Readonly<Record<EditorialState, readonly EditorialState[]>> = {
  draft: ["reviewed"],
  reviewed: ["published", "draft"],
  published: ["draft"],
};

/**
 * Whether an example may go from one state to another: nothing is published that was not reviewed.
 *
 * @throws RegistryError `INVALID_STEP` with a German reason
 */
export function requireEditorialStep(before: BestPracticeRecord, after: BestPracticeRecord): void {
  if (before.state === after.state || nextStates[before.state].includes(after.state)) return;
  throw new RegistryError("INVALID_STEP", `what is ${before.state} cannot become ${after.state}`, {
    current: before,
    reason: texts.notReviewed,
  });
}
