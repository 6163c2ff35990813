import { DistrictProfile } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** The profile of a district as it is kept. */
export const DistrictProfileRecord = DistrictProfile.extend(officeRecordFields).meta({
  id: "DistrictProfileRecord",
});
export type DistrictProfileRecord = z.infer<typeof DistrictProfileRecord>;
