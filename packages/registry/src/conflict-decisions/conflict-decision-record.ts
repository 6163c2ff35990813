import { ConflictDecision } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A decision on a conflict, as it is kept; a withdrawn one leaves the conflict as if nobody had decided it. */
export const ConflictDecisionRecord = ConflictDecision.extend(officeRecordFields).meta({
  id: "ConflictDecisionRecord",
});
export type ConflictDecisionRecord = z.infer<typeof ConflictDecisionRecord>;

export const conflictDecisionKind = { name: "conflict-decision", schema: ConflictDecisionRecord };
