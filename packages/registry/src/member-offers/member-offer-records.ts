import { CompetitionEntry, ExpertiseListing, FocusProfile, Visibility } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** The portrait of a member as it is kept; a draft until it has a day of publication. */
export const FocusProfileRecord = FocusProfile.extend(officeRecordFields).meta({ id: "FocusProfileRecord" });
export type FocusProfileRecord = z.infer<typeof FocusProfileRecord>;

/** A member's entry to a competition as it is kept. */
export const CompetitionEntryRecord = CompetitionEntry.extend({
  visibility: Visibility.default("members"),
  ...officeRecordFields,
}).meta({ id: "CompetitionEntryRecord" });
export type CompetitionEntryRecord = z.infer<typeof CompetitionEntryRecord>;

/** What a member offers or looks for in the Fachbörse, as it is kept. */
export const ExpertiseListingRecord = ExpertiseListing.extend(officeRecordFields).meta({
  id: "ExpertiseListingRecord",
});
export type ExpertiseListingRecord = z.infer<typeof ExpertiseListingRecord>;
