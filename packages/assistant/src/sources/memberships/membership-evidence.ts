import { formatCalendarDate, type Membership, type MembershipObservation } from "@stadtlotse/domain";
import type { Evidence } from "../../compose/draft.js";
import { findSource } from "../facts/fact-evidence.js";
import { countSites } from "./find-sites.js";
import { membershipTexts as texts } from "./texts.de.js";

/** The interval that the office imported or a source documents. */
export function intervalEvidence(membership: Membership, name: string, network: string): Evidence {
  const { networkId, memberId, validity, status } = membership;
  const source = findSource(membership.source);
  return {
    key: `membership:${networkId}:${memberId}:${validity.from ?? ""}`,
    title: source?.title ?? texts.memberListOfOffice,
    source: source?.reference ?? membership.source,
    locator: {},
    quote: texts.record(name, network, status, describePeriod(membership)),
    path: `/v1/memberships?ags=${memberId}`,
  };
}

/** What a public list showed on one date. */
export function observationEvidence(
  observation: MembershipObservation,
  name: string,
  network: string,
): Evidence {
  const { networkId, memberId, asOf, sourceId } = observation;
  const source = findSource(sourceId);
  return {
    key: `observation:${networkId}:${memberId}:${asOf}`,
    title: source?.title ?? sourceId,
    source: source?.reference ?? sourceId,
    locator: {},
    quote: describeObservation(observation, name, network),
    asOf,
    path: `/v1/membership-observations?municipality=${memberId}`,
  };
}

export function describeObservation(
  { status, asOf, note }: MembershipObservation,
  name: string,
  network: string,
): string {
  const sites = countSites(note) > 1 ? texts.twoSites : "";
  const remark = note === undefined ? "" : ` ${note.replace(/\.$/, "")}.`;
  return `${texts.observed[status](name, network, formatCalendarDate(asOf))}${sites}.${remark}`;
}

export function describePeriod({ validity: { from, to } }: Membership): string {
  if (from !== undefined && to !== undefined)
    return texts.fromTo(formatCalendarDate(from), formatCalendarDate(to));
  if (from !== undefined) return texts.since(formatCalendarDate(from));
  return to === undefined ? texts.periodUnknown : texts.until(formatCalendarDate(to));
}
