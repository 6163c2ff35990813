import {
  type CalendarDay,
  type CollaborationId,
  formatCalendarDate,
  type MembershipRecords,
  type Municipality,
  membershipOn,
} from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { describePeriod, intervalEvidence, observationEvidence } from "./membership-evidence.js";
import { networkName } from "./network-name.js";
import { membershipTexts as texts } from "./texts.de.js";

/** Where municipalities stand in a network, or in all that know them, on a day. */
export function draftStatus(
  { about, networkId }: { about: readonly Municipality[]; networkId?: CollaborationId },
  records: MembershipRecords,
  on: CalendarDay,
  isToday: boolean,
): Draft {
  const statements = about.flatMap((municipality) => {
    const networks = networkId === undefined ? networksOf(municipality, records) : [networkId];
    return networks.flatMap((id) => stateStatus(municipality, id, records, on, isToday));
  });
  if (statements.length > 0) {
    return { outcome: "answered", statements, suggestions: [texts.askMemberCount], origin: "facts" };
  }
  const names = about.map(({ name }) => name).join(", ");
  return {
    outcome: "declined",
    statements: [{ text: texts.nothingKnown(names, networkId && networkName(networkId)), evidence: [] }],
    origin: "none",
  };
}

function stateStatus(
  municipality: Municipality,
  networkId: CollaborationId,
  records: MembershipRecords,
  on: CalendarDay,
  isToday: boolean,
): Statement[] {
  const { status, membership, lastObserved } = membershipOn(
    { networkId, memberId: municipality.ags },
    on,
    records,
  );
  const { name } = municipality;
  const network = networkName(networkId);
  const statements: Statement[] = [];
  if (membership && status !== "unknown") {
    statements.push({
      text: texts.status[status](name, network, describePeriod(membership)),
      evidence: [intervalEvidence(membership, name, network)],
    });
  }
  if (lastObserved) {
    statements.push({
      text: `${texts.observed(name, network, formatCalendarDate(lastObserved.asOf))}${isToday && status === "unknown" ? ` ${texts.todayUnknown}` : ""}`,
      evidence: [observationEvidence(lastObserved, name, network)],
    });
  }
  return statements;
}

function networksOf(
  { ags }: Municipality,
  { memberships, observations }: MembershipRecords,
): CollaborationId[] {
  const own = [...memberships, ...observations].filter(({ memberId }) => memberId === ags);
  return [...new Set(own.map(({ networkId }) => networkId))];
}
