import type { CollaborationId, MembershipRecords } from "@stadtlotse/domain";
import { networkRelations } from "@stadtlotse/domain/reference/networks";
import { subjects } from "@stadtlotse/domain/reference/subjects";

/** The German name of a network or working community. */
export function networkName(networkId: CollaborationId): string {
  return subjects[networkId]?.name ?? networkId;
}

/** A working community of which no member is on record stands for the network that it came from. */
export function withRecords(
  networkId: CollaborationId,
  { memberships, observations }: MembershipRecords,
): CollaborationId {
  const isKnown = [...memberships, ...observations].some((each) => each.networkId === networkId);
  const origin = networkRelations.find(({ kind, to }) => kind === "predecessor-of" && to === networkId);
  return isKnown || networkId === "netzwerk-stadtentwicklung-nrw"
    ? networkId
    : ((origin?.from as CollaborationId | undefined) ?? networkId);
}
