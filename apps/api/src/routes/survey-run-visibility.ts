import { CalendarDay } from "@stadtlotse/domain";
import { type SurveyResponseRecord, SurveyRunRecord } from "@stadtlotse/registry";
import type * as z from "zod";
import type { Caller } from "../requests/environment.js";
import { isOffice } from "../requests/is-office.js";

/** A run for somebody who may have answered it. */
export const SeenSurveyRun = SurveyRunRecord.extend({
  answeredOn: CalendarDay.optional().meta({ description: "When the caller has answered it last." }),
}).meta({ id: "SeenSurveyRun" });
type SeenSurveyRun = z.infer<typeof SeenSurveyRun>;

/** Says of a run when its reader has answered it. */
export function withAnswerOf(
  run: SurveyRunRecord,
  response: SurveyResponseRecord | undefined,
): SeenSurveyRun {
  return response === undefined ? run : { ...run, answeredOn: response.submittedOn };
}

/**
 * A run as somebody may see it: whole for the office; for others once it has opened, if their municipality is invited,
 * and without who else is.
 *
 * @returns `undefined` for whom there is no such run
 */
export function runAsSeenBy(
  run: SurveyRunRecord,
  caller: Caller,
  today: CalendarDay,
): SurveyRunRecord | undefined {
  if (isOffice(caller)) return run;
  const { asker } = caller;
  const invitations = run.invitations.filter(({ ags }) => asker.kind === "municipality" && ags === asker.ags);
  const isTheirs = invitations.length > 0 && !run.withdrawn && run.opensOn <= today;
  return isTheirs ? { ...run, invitations } : undefined;
}
