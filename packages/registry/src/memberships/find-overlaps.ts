import { type Membership, parseCalendarDate } from "@stadtlotse/domain";
import { texts } from "../texts.de.js";
import type { Fault, MembershipRow } from "./parse-membership-csv.js";

/** Intervals of one member in one network must not overlap, neither within the file nor with what is stored. */
export function findOverlaps(rows: readonly MembershipRow[], stored: readonly Membership[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, { line?: number; membership: Membership }[]>();
  const add = (membership: Membership, line?: number) => {
    const key = `${membership.networkId} ${membership.memberId}`;
    const others = seen.get(key) ?? [];
    const clash = others.find((other) => overlap(other.membership, membership));
    if (clash && line !== undefined) faults.push({ line, reason: texts.overlaps(clash.line) });
    seen.set(key, [...others, { membership, ...(line === undefined ? {} : { line }) }]);
  };
  for (const membership of stored) add(membership);
  for (const { membership, line } of rows) add(membership, line);
  return faults;
}

function overlap(left: Membership, right: Membership): boolean {
  return firstDay(left) <= lastDay(right) && firstDay(right) <= lastDay(left);
}

function firstDay({ validity }: Membership): string {
  return validity.from === undefined ? "0000-01-01" : parseCalendarDate(validity.from).firstDay;
}

function lastDay({ validity }: Membership): string {
  return validity.to === undefined ? "9999-12-31" : parseCalendarDate(validity.to).lastDay;
}
