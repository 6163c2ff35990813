import { CalendarDay, Survey, SurveyResponse, SurveyRun } from "@stadtlotse/domain";
import * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";
import { recordFields } from "../storage/record-fields.js";

/** A survey as it is kept. */
export const SurveyRecord = Survey.extend(officeRecordFields).meta({ id: "SurveyRecord" });
export type SurveyRecord = z.infer<typeof SurveyRecord>;

/** A run as it is kept, with the members who were invited. */
export const SurveyRunRecord = SurveyRun.extend({
  invitations: z
    .array(z.object({ ags: z.string(), on: CalendarDay }))
    .meta({ description: "Whom the office has invited, and when." }),
  ...officeRecordFields,
}).meta({ id: "SurveyRunRecord" });
export type SurveyRunRecord = z.infer<typeof SurveyRunRecord>;

/** One person's answers. They can be changed until the run closes. */
export const SurveyResponseRecord = SurveyResponse.extend({
  memberId: z.string().optional().meta({ description: "AGS; missing once the person was erased." }),
  ...recordFields,
}).meta({ id: "SurveyResponseRecord" });
export type SurveyResponseRecord = z.infer<typeof SurveyResponseRecord>;
