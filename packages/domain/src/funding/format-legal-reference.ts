import { formatCalendarDate } from "../time/format-calendar-date.js";
import type { LegalReference } from "./legal-reference.js";

/**
 * A legal reference as German readers cite it, with what it is about and the date of the text that was read.
 *
 * @example
 * formatLegalReference({ act: "BauGB", provision: "§ 171e", subject: "Soziale Stadt", textAsOf: "2022-03" })
 * //=> "§ 171e BauGB (Soziale Stadt; Text vom Stand März 2022)"
 */
export function formatLegalReference({ act, provision, subject, textAsOf }: LegalReference): string {
  const place = provision === undefined ? act : `${provision} ${act}`;
  const remarks = [
    subject,
    textAsOf === undefined ? undefined : `Text vom Stand ${formatCalendarDate(textAsOf)}`,
  ].filter((remark) => remark !== undefined);
  return remarks.length > 0 ? `${place} (${remarks.join("; ")})` : place;
}
