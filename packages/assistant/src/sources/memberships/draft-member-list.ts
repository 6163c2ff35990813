import {
  type CalendarDay,
  type CollaborationId,
  formatCalendarDate,
  type MembershipRecords,
  type Municipality,
  membershipOn,
} from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Draft, Evidence, Statement } from "../../compose/draft.js";
import { knownNearby } from "./known-nearby.js";
import { intervalEvidence, observationEvidence } from "./membership-evidence.js";
import { networkName, withRecords } from "./network-name.js";
import type { MembershipQuestion } from "./read-membership-question.js";
import { membershipTexts as texts } from "./texts.de.js";

interface Found {
  municipality: Municipality;
  evidence: Evidence;
  date?: string;
}

const shownRows = 20;

/** Municipalities that are members on a day, and those that a list once showed as such: in one network, or in each. */
export function draftMemberList(
  { networkId, filters, words }: Omit<Extract<MembershipQuestion, { wants: "list" }>, "wants">,
  records: MembershipRecords,
  on: CalendarDay,
): Draft {
  const isMeant = (each: Municipality) => filters.every(({ matches }) => matches(each));
  const about = municipalities.filter(isMeant);
  const known = [...records.memberships, ...records.observations].map((each) => each.networkId);
  const networks = networkId === undefined ? [...new Set(known)] : [withRecords(networkId, records)];
  const statements = networks.flatMap((id) => listMembers(id, about, words, records, on));
  if (statements.length > 0) return { outcome: "answered", statements, origin: "facts" };
  return {
    outcome: "declined",
    statements: [
      { text: texts.noneKnown(words, networkId && networkName(networkId)), evidence: [] },
      ...(networkId === undefined ? [] : knownNearby(networkId)),
    ],
    origin: "none",
  };
}

function listMembers(
  networkId: CollaborationId,
  about: readonly Municipality[],
  words: string,
  records: MembershipRecords,
  on: CalendarDay,
): Statement[] {
  const network = networkName(networkId);
  const found = about.flatMap((each) => findMember(each, networkId, records, on) ?? []);
  if (found.length === 0) return [];
  const members = found.filter(({ date }) => date === undefined);
  const dates = [...new Set(found.flatMap(({ date }) => date ?? []))].sort().reverse();
  return [
    ...(members.length > 0
      ? [{ text: texts.membersAmong(words, network, namesOf(members)), evidence: [joined(members)] }]
      : []),
    ...dates.map((date) => {
      const group = found.filter((each) => each.date === date);
      const text = texts.observedAmong(words, network, formatCalendarDate(date), namesOf(group));
      return { text, evidence: [joined(group)] };
    }),
    ...(dates.length > 0 ? [{ text: texts.listIsOld, evidence: [joined(found)] }] : []),
  ];
}

function findMember(
  municipality: Municipality,
  networkId: CollaborationId,
  records: MembershipRecords,
  on: CalendarDay,
): Found | undefined {
  const { name, ags } = municipality;
  const network = networkName(networkId);
  const { status, membership, lastObserved } = membershipOn({ networkId, memberId: ags }, on, records);
  if (status === "member" && membership)
    return { municipality, evidence: intervalEvidence(membership, name, network) };
  return status === "unknown" && lastObserved
    ? { municipality, evidence: observationEvidence(lastObserved, name, network), date: lastObserved.asOf }
    : undefined;
}

/** One citation for all records of a list. */
function joined(found: readonly Found[]): Evidence {
  const [first] = found;
  if (!first) throw new Error("a list names at least one municipality");
  const quotes = found.slice(0, shownRows).map(({ evidence }) => evidence.quote);
  const more = found.length - quotes.length;
  return {
    ...first.evidence,
    key: found.map(({ evidence }) => evidence.key).join(";"),
    quote: `${found.length} Einträge: ${quotes.join(" ")}${more > 0 ? ` Und ${more} weitere.` : ""}`,
  };
}

function namesOf(found: readonly Found[]): string {
  return found.map(({ municipality }) => municipality.name).join(", ");
}
