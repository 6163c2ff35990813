import { Allocation, FundingProgramme, Succession } from "@stadtlotse/domain";
import * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A funding programme as it is kept, its calls and their deadlines included. */
export const ProgrammeRecord = FundingProgramme.extend(officeRecordFields).meta({ id: "ProgrammeRecord" });
export type ProgrammeRecord = z.infer<typeof ProgrammeRecord>;

/** What a programme granted in one year, as it is kept. */
export const AllocationRecord = Allocation.extend(officeRecordFields).meta({ id: "AllocationRecord" });
export type AllocationRecord = z.infer<typeof AllocationRecord>;

const nameThen = z.string().optional().meta({ description: "As it was called when this was entered." });

/** Which programme carries on which, as it is kept. */
export const SuccessionRecord = Succession.extend({
  id: z.string(),
  predecessorName: nameThen,
  successorName: nameThen,
  ...officeRecordFields,
}).meta({ id: "SuccessionRecord" });
export type SuccessionRecord = z.infer<typeof SuccessionRecord>;
