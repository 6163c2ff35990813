import type { RoleHolding } from "../contacts/role.js";
import type { Certainty } from "../facts/fact.js";
import { isKnown } from "../facts/is-known.js";
import type { CalendarDate, CalendarDay } from "../time/calendar-date.js";
import { covers } from "../time/covers.js";
import { hasBegun } from "../time/has-begun.js";
import type { Interval } from "../time/interval.js";
import { compareCalendarDates, requireCalendarDay } from "../time/parse-calendar-date.js";
import type { AdmissionRule, Authority, Body, Financing, Partnership } from "./governance.js";
import type { CollaborationId } from "./network.js";
import { isWorkingCommunityId } from "./network-ids.js";
import { requireCollaboration } from "./require-collaboration.js";

/** All that is on record about how networks are run. */
export interface GovernanceRecords {
  bodies: readonly Body[];
  roles: readonly RoleHolding[];
  partnerships: readonly Partnership[];
  financing: readonly Financing[];
  admissionRules: readonly AdmissionRule[];
}

/** How one network is run on a day. */
export interface Governance {
  bodies: Body[];
  /** Roles held that day, those that come with another role included. */
  roles: RoleHolding[];
  partnerships: Partnership[];
  financing: Financing[];
  /** The newest version of the admission rule; missing when none is documented by that day. */
  admissionRule?: AdmissionRule;
}

/**
 * Bodies, roles, partners, money and admission of a network on a day, as far as they were documented by then. What a
 * source shows for one date counts until its validity ends or the day lies before that date.
 *
 * @throws DomainError `UNKNOWN_NETWORK`, `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * governanceOn("netzwerk-innenstadt-nrw", "2021-06-01", governance).bodies.map(({ kind }) => kind)
 * //=> ["members-assembly", "office"]
 */
export function governanceOn(networkId: string, on: CalendarDay, records: GovernanceRecords): Governance {
  requireCollaboration(networkId);
  requireCalendarDay(on);
  const standing = <T extends Standing>(items: readonly T[]) =>
    items.filter((item) => item.networkId === networkId && standsOn(item, on));
  const [admissionRule] = standing(records.admissionRules).sort((left, right) => compareAsOf(right, left));
  return {
    bodies: standing(records.bodies),
    roles: standing([...records.roles, ...derivedRoles(records.roles)]),
    partnerships: standing(records.partnerships),
    financing: standing(records.financing),
    ...(admissionRule && { admissionRule }),
  };
}

/**
 * The roles that come with others: since 2024 the speaker of a working community sits on the board of Netzwerk
 * Stadtentwicklung NRW, for as long as the speaker is one (press office of Dortmund, 2024). Seats that are on record
 * already are not repeated.
 *
 * @example
 * derivedRoles([]).length
 * //=> 0
 */
export function derivedRoles(roles: readonly RoleHolding[]): RoleHolding[] {
  const isOnRecord = (person: string | undefined) =>
    roles.some((role) => role.role === "board-member" && role.person === person);
  return roles
    .filter(({ networkId, role }) => role === "speaker" && isWorkingCommunityId(networkId))
    .filter(({ person }) => !isOnRecord(person))
    .map((speaker) => ({
      ...speaker,
      id: `${speaker.id}.board`,
      networkId: "netzwerk-stadtentwicklung-nrw" as const,
      role: "board-member" as const,
      derivedFrom: speaker.id,
    }));
}

/**
 * The name that an authority had on a day, as far as sources of that time show it: the newest one documented by then,
 * otherwise `undefined`. A source that names a past agreement by today's ministry shows nothing of the past.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * authorityNameOn({ names: [{ name: "Ministerium A", asOf: "2013", sourceId: "a" }] }, "2010-01-01")
 * //=> undefined
 */
export function authorityNameOn(
  { names }: Pick<Authority, "names">,
  on: CalendarDay,
): Authority["names"][number] | undefined {
  requireCalendarDay(on);
  return names.filter((each) => hasBegun(each.asOf, on)).sort((left, right) => compareAsOf(right, left))[0];
}

interface Standing {
  networkId: CollaborationId;
  validity: Interval;
  asOf?: CalendarDate | undefined;
  certainty: Certainty;
}

function standsOn(standing: Standing, on: CalendarDay): boolean {
  const { validity, asOf } = standing;
  if (!isKnown(standing) || !covers(validity, on)) return false;
  return validity.from !== undefined || asOf === undefined || hasBegun(asOf, on);
}

/** What has no date goes before all that has one. */
const earliest = "1000-01-01";

function compareAsOf(
  left: { asOf?: CalendarDate | undefined },
  right: { asOf?: CalendarDate | undefined },
): number {
  return compareCalendarDates(left.asOf ?? earliest, right.asOf ?? earliest);
}
