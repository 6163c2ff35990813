import type { CalendarDay } from "@stadtlotse/domain";
import type { SurveyRunRecord } from "@stadtlotse/registry";
import type { Caller } from "../requests/environment.js";
import { isOffice } from "../requests/is-office.js";

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
