import {
  boundsOf,
  type CalendarDay,
  type CollaborationId,
  type Membership,
  type MembershipRecords,
  type MembershipState,
  type Municipality,
  membershipOn,
} from "@stadtlotse/domain";
import type { Draft, Evidence, Statement } from "../../compose/draft.js";
import { knownNearby } from "./known-nearby.js";
import {
  describeObservation,
  describePeriod,
  intervalEvidence,
  observationEvidence,
} from "./membership-evidence.js";
import { networkName, withRecords } from "./network-name.js";
import { notOnList } from "./not-on-list.js";
import type { MembershipQuestion } from "./read-membership-question.js";
import { membershipTexts as texts } from "./texts.de.js";

/** Where municipalities stand in a network, or in all that know them, on a day. */
export function draftStatus(
  { about, networkId, asksWhen }: Omit<Extract<MembershipQuestion, { wants: "status" }>, "wants">,
  records: MembershipRecords,
  on: CalendarDay,
  isToday: boolean,
): Draft {
  const network = networkId && networkName(networkId);
  const stated = about.map((municipality) => {
    const networks =
      networkId === undefined ? networksOf(municipality, records) : [withRecords(networkId, records)];
    const known = networks.flatMap((id) => stateStatus(municipality, id, records, on, isToday));
    const missing = networks.flatMap((id) => notOnList(municipality, id, records, on) ?? []);
    return known.length > 0
      ? known
      : missing.filter(({ answers }) => answers).map(({ statement }) => statement);
  });
  if (stated.some((each) => each.length > 0)) {
    const statements = stated.flatMap((each, index) =>
      each.length > 0
        ? each
        : [{ text: texts.nothingKnown(about[index]?.name ?? "", network), evidence: [] }],
    );
    const isOpen = asksWhen && !statements.some(({ evidence }) => evidence.some(isInterval));
    const note = isOpen ? [{ text: texts.beginUnknown, evidence: [] }] : [];
    return {
      outcome: "answered",
      statements: [...statements, ...note],
      suggestions: [texts.askMemberCount],
      origin: "facts",
    };
  }
  const names = about.map(({ name }) => name).join(", ");
  return {
    outcome: "declined",
    statements: [
      { text: texts.nothingKnown(names, network), evidence: [] },
      ...(networkId === undefined
        ? []
        : about.flatMap(
            (each) => notOnList(each, withRecords(networkId, records), records, on)?.statement ?? [],
          )),
      ...(networkId === undefined ? [] : knownNearby(networkId)),
    ],
    origin: "none",
  };
}

function isInterval({ key }: Evidence): boolean {
  return key.startsWith("membership:");
}

function stateStatus(
  municipality: Municipality,
  networkId: CollaborationId,
  records: MembershipRecords,
  on: CalendarDay,
  isToday: boolean,
): Statement[] {
  const { name, ags } = municipality;
  const state = membershipOn({ networkId, memberId: ags }, on, records);
  const { status, membership } = state.membership ? state : past(ags, networkId, records, on);
  const { lastObserved } = state;
  const network = networkName(networkId);
  const statements: Statement[] = [];
  if (membership && status !== "unknown") {
    const period = describePeriod(membership);
    statements.push({
      text: (isToday ? texts.status : texts.statusThen)[status](name, network, period),
      evidence: [intervalEvidence(membership, name, network)],
    });
  }
  if (lastObserved) {
    statements.push({
      text: `${describeObservation(lastObserved, name, network)}${isToday && status === "unknown" ? ` ${texts.todayUnknown}` : ""}`,
      evidence: [observationEvidence(lastObserved, name, network)],
    });
  }
  return statements;
}

/** An interval of a former membership that no longer covers the day still tells when it was. */
function past(
  ags: string,
  networkId: CollaborationId,
  { memberships }: MembershipRecords,
  on: CalendarDay,
): Pick<MembershipState, "status" | "membership"> {
  const ended = memberships.filter(
    (each) =>
      each.memberId === ags && each.networkId === networkId && each.status === "former" && hasEnded(each, on),
  );
  const membership = ended.at(-1);
  return membership ? { status: "former", membership } : { status: "unknown" };
}

function hasEnded({ validity }: Membership, on: CalendarDay): boolean {
  const { to } = boundsOf(validity);
  return to !== undefined && to < on;
}

function networksOf(
  { ags }: Municipality,
  { memberships, observations }: MembershipRecords,
): CollaborationId[] {
  const own = [...memberships, ...observations].filter(({ memberId }) => memberId === ags);
  return [...new Set(own.map(({ networkId }) => networkId))];
}
