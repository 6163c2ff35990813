import { Network, WorkingCommunity } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A network as it is kept. Which networks there are is settled by the release. */
export const NetworkRecord = Network.extend(officeRecordFields).meta({ id: "NetworkRecord" });
export type NetworkRecord = z.infer<typeof NetworkRecord>;

/** One of the working communities since 2024, as it is kept. */
export const WorkingCommunityRecord = WorkingCommunity.extend(officeRecordFields).meta({
  id: "WorkingCommunityRecord",
});
export type WorkingCommunityRecord = z.infer<typeof WorkingCommunityRecord>;
