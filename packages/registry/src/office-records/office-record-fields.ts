import * as z from "zod";
import { recordFields, type VersionedRecord } from "../storage/record-fields.js";

/** What a record carries that the release may bring along and the office may edit. */
export const officeRecordFields = {
  editedByOffice: z
    .boolean()
    .meta({ description: "Whether the office made it or changed what the release says." }),
  withdrawn: z
    .boolean()
    .default(false)
    .meta({ description: "No longer shown in lists. It is kept, because answers may cite it." }),
  ...recordFields,
};

export interface OfficeRecord extends VersionedRecord {
  editedByOffice: boolean;
  withdrawn: boolean;
}
