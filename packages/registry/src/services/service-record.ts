import { NetworkService } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A service of the networks as it is kept. */
export const ServiceRecord = NetworkService.extend(officeRecordFields).meta({ id: "ServiceRecord" });
export type ServiceRecord = z.infer<typeof ServiceRecord>;
