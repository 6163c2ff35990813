import type { CollaborationId } from "@stadtlotse/domain";
import { subjects } from "@stadtlotse/domain/reference/subjects";

/** The German name of a network or working community. */
export function networkName(networkId: CollaborationId): string {
  return subjects[networkId]?.name ?? networkId;
}
