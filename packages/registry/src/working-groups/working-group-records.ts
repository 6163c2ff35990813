import { Visibility, WorkingGroup, WorkingSession } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A working group as it is kept, with the proposals that it takes up. */
export const WorkingGroupRecord = WorkingGroup.extend(officeRecordFields).meta({ id: "WorkingGroupRecord" });
export type WorkingGroupRecord = z.infer<typeof WorkingGroupRecord>;

/** One meeting of a working group, as it is kept. */
export const WorkingSessionRecord = WorkingSession.extend({
  visibility: Visibility.default("members"),
  ...officeRecordFields,
}).meta({ id: "WorkingSessionRecord" });
export type WorkingSessionRecord = z.infer<typeof WorkingSessionRecord>;
