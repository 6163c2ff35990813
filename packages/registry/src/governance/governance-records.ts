import { Body, FeeRule, Office, RoleHolding } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** Who holds a role in a network from when to when, as it is kept. */
export const RoleRecord = RoleHolding.extend(officeRecordFields).meta({ id: "RoleRecord" });
export type RoleRecord = z.infer<typeof RoleRecord>;

/** A body of a network, such as the board, as it is kept. */
export const BodyRecord = Body.extend(officeRecordFields).meta({ id: "BodyRecord" });
export type BodyRecord = z.infer<typeof BodyRecord>;

/** The office of a network, with the ways to reach it, as it is kept. */
export const NetworkOfficeRecord = Office.extend(officeRecordFields).meta({ id: "NetworkOfficeRecord" });
export type NetworkOfficeRecord = z.infer<typeof NetworkOfficeRecord>;

/** What members of a network pay in a period, as it is kept. */
export const FeeRuleRecord = FeeRule.extend(officeRecordFields).meta({ id: "FeeRuleRecord" });
export type FeeRuleRecord = z.infer<typeof FeeRuleRecord>;
