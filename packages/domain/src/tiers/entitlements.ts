import type { Membership } from "../memberships/membership.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { hasBegun } from "../time/has-begun.js";
import { parseCalendarDate } from "../time/parse-calendar-date.js";
import type { Entitlement, EntitlementReason, Service, ServiceMatrix } from "./service.js";
import { basisSentence, caveats, entitlementSentences } from "./texts.de.js";
import { type TierDecision, tierOf } from "./tier-of.js";

/** Who asks, as far as it is proven. */
export interface EntitlementAsker {
  /** Key of the municipality; missing when nobody is known. */
  ags?: string | undefined;
  memberships: readonly Membership[];
}

/** What an asker is entitled to on a day, and on what ground. */
export interface EntitlementReport {
  decision: TierDecision;
  /** Every row of the matrix, in its order. */
  entitlements: Entitlement[];
  /** German sentence that names the version of the matrix. */
  basis: string;
  /** German sentences that must be said with it; empty when the matrix speaks of that day and network. */
  caveats: string[];
}

const umbrellaFoundedOn = "2024-01-01";

/**
 * Every service of a matrix with a yes or a no for one asker on one day, and the reason. A matrix is never applied
 * beyond its network and time without saying so: see `caveats`.
 *
 * @throws DomainError `INVALID_AGS`, `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * entitlements({ memberships: [] }, "2021-06-01", serviceMatrix2021).entitlements.filter(({ included }) => included).length
 * //=> 6
 */
export function entitlements(
  asker: EntitlementAsker,
  on: CalendarDay,
  matrix: ServiceMatrix,
): EntitlementReport {
  const isOfMatrix = ({ networkId }: Membership) => networkId === matrix.networkId;
  // Of several memberships the one in the network of the matrix is the ground.
  const memberships = asker.memberships.toSorted(
    (left, right) => Number(isOfMatrix(right)) - Number(isOfMatrix(left)),
  );
  const decision = tierOf(memberships, asker.ags, on);
  return {
    decision,
    entitlements: matrix.services.map((service) => entitlementTo(service, decision)),
    basis: basisSentence(matrix),
    caveats: caveatsOf(decision, on, matrix),
  };
}

function entitlementTo(service: Service, { tier }: TierDecision): Entitlement {
  const { included, reason } = judge(service, tier);
  return { service, tier, included, reason, explanation: entitlementSentences[reason](service) };
}

function judge(
  service: Service,
  tier: TierDecision["tier"],
): { included: boolean; reason: EntitlementReason } {
  if (service.openToEveryone) return { included: true, reason: "open-to-all" };
  if (tier === "none") return { included: false, reason: "outside-nrw" };
  if (service.basic) return { included: true, reason: "basic-tier" };
  return tier === "added-value" && service.addedValue
    ? { included: true, reason: "member" }
    : { included: false, reason: "members-only" };
}

/**
 * Whether nobody has said of a row that it holds since the networks are one.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * isOfPredecessor({ networkId: "netzwerk-innenstadt-nrw", asOf: "2021-03" })
 * //=> true
 */
export function isOfPredecessor({ networkId, asOf }: Pick<Service, "networkId" | "asOf">): boolean {
  return (
    networkId !== "netzwerk-stadtentwicklung-nrw" &&
    !hasBegun(umbrellaFoundedOn, parseCalendarDate(asOf).lastDay)
  );
}

function caveatsOf({ membership, reason }: TierDecision, on: CalendarDay, matrix: ServiceMatrix): string[] {
  if (!hasBegun(matrix.asOf, on)) return [caveats.beforeMatrix];
  if (on >= umbrellaFoundedOn && matrix.services.some(isOfPredecessor)) return [caveats.umbrellaNetwork];
  const isOtherNetwork = reason === "member" && membership?.networkId !== matrix.networkId;
  return isOtherNetwork ? [caveats.otherNetwork] : [];
}
