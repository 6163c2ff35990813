import { GlossaryTerm } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A term of the field as it is kept. */
export const GlossaryTermRecord = GlossaryTerm.extend(officeRecordFields).meta({ id: "GlossaryTermRecord" });
export type GlossaryTermRecord = z.infer<typeof GlossaryTermRecord>;
