import {
  type CalendarDay,
  type CollaborationId,
  formatCalendarDate,
  type MembershipRecords,
  type Municipality,
} from "@stadtlotse/domain";
import { completeLists } from "@stadtlotse/domain/reference/membership-observations";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Statement } from "../../compose/draft.js";
import { observationEvidence } from "./membership-evidence.js";
import { networkName } from "./network-name.js";
import { membershipTexts as texts } from "./texts.de.js";

const nameOf = new Map(municipalities.map(({ ags, name }) => [ags, name]));

/** That a municipality is missing on a list of all members, which answers for the year of the list alone. */
export interface Missing {
  statement: Statement;
  answers: boolean;
}

/** Where a list names all members, a municipality that is missing there was none on that date. */
export function notOnList(
  { name }: Municipality,
  networkId: CollaborationId,
  { observations }: MembershipRecords,
  on: CalendarDay,
): Missing | undefined {
  const list = completeLists.find((each) => each.networkId === networkId);
  const listed = observations.filter(
    (each) =>
      each.networkId === networkId &&
      each.asOf === list?.asOf &&
      each.sourceId === list.sourceId &&
      each.memberKind === "municipality",
  );
  const [first] = listed;
  if (!list || !first) return undefined;
  const names = listed.flatMap(({ memberId }) => nameOf.get(memberId) ?? []);
  const network = networkName(networkId);
  const date = formatCalendarDate(list.asOf);
  const answers = on.slice(0, 4) === list.asOf.slice(0, 4);
  const tell = answers ? texts.notOnList : texts.notOnOldList;
  const evidence = {
    ...observationEvidence(first, "", network),
    key: `list:${networkId}:${list.asOf}`,
    quote: texts.completeList(network, date, names),
  };
  return { statement: { text: tell(name, network, date, names.length), evidence: [evidence] }, answers };
}
