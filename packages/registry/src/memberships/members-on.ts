import { type CalendarDay, type CollaborationId, covers, type Membership } from "@stadtlotse/domain";

/** The municipalities that are members on a day, of one network or of any, each once and in the order of their keys. */
export function membersOn(
  memberships: readonly Membership[],
  on: CalendarDay,
  networkId?: CollaborationId,
): string[] {
  const members = memberships.filter(
    (membership) =>
      membership.memberKind === "municipality" &&
      membership.status === "member" &&
      (networkId === undefined || membership.networkId === networkId) &&
      covers(membership.validity, on),
  );
  return [...new Set(members.map(({ memberId }) => memberId))].sort();
}
