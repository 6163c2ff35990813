import { Allocation, FundingProgramme } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A funding programme as it is kept, its calls and their deadlines included. */
export const ProgrammeRecord = FundingProgramme.extend(officeRecordFields).meta({ id: "ProgrammeRecord" });
export type ProgrammeRecord = z.infer<typeof ProgrammeRecord>;

/** What a programme granted in one year, as it is kept. */
export const AllocationRecord = Allocation.extend(officeRecordFields).meta({ id: "AllocationRecord" });
export type AllocationRecord = z.infer<typeof AllocationRecord>;
