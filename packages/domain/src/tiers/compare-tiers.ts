import type { CalendarDay } from "../time/calendar-date.js";
import { type EntitlementAsker, type EntitlementReport, entitlements } from "./entitlements.js";
import type { Service, ServiceMatrix, ServiceSection } from "./service.js";

/** The two columns of a matrix beside each other. */
export interface TierComparison {
  total: number;
  /** Services of the basic tier; members have them too. */
  basic: Service[];
  addedValueOnly: Service[];
  /** Always empty in a sound matrix: members have whatever the others have. */
  basicOnly: Service[];
  sections: Record<ServiceSection, { total: number; basic: number; addedValue: number }>;
}

/**
 * What each tier of a matrix includes, and what only one of them does.
 *
 * @example
 * compareTiers(serviceMatrix2021).sections.consulting
 * //=> { total: 11, basic: 2, addedValue: 11 }
 */
export function compareTiers({ services }: ServiceMatrix): TierComparison {
  return {
    total: services.length,
    basic: services.filter(({ basic }) => basic),
    addedValueOnly: services.filter(({ basic, addedValue }) => addedValue && !basic),
    basicOnly: services.filter(({ basic, addedValue }) => basic && !addedValue),
    sections: {
      consulting: countSection(services, "consulting"),
      communication: countSection(services, "communication"),
      events: countSection(services, "events"),
    },
  };
}

function countSection(services: readonly Service[], section: ServiceSection) {
  const rows = services.filter((service) => service.section === section);
  return {
    total: rows.length,
    basic: rows.filter(({ basic }) => basic).length,
    addedValue: rows.filter(({ addedValue }) => addedValue).length,
  };
}

/** What an asker would gain as a member. */
export interface MembershipGain {
  /** `false` for members (nothing to gain) and outside North Rhine-Westphalia (no membership). */
  applies: boolean;
  reason: EntitlementReport["decision"]["reason"];
  gained: Service[];
  kept: Service[];
  basis: string;
  caveats: string[];
}

/**
 * Which services a municipality would have in addition if it joined a network on a day.
 *
 * @throws DomainError `INVALID_AGS`, `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * gainByJoining({ ags: "05978036", memberships: [] }, "2021-06-01", serviceMatrix2021).gained.length
 * //=> 17
 */
export function gainByJoining(
  asker: EntitlementAsker,
  on: CalendarDay,
  matrix: ServiceMatrix,
): MembershipGain {
  const { decision, entitlements: rows, basis, caveats } = entitlements(asker, on, matrix);
  const applies = decision.tier === "basic";
  return {
    applies,
    reason: decision.reason,
    gained: applies
      ? rows.filter(({ included, service }) => !included && service.addedValue).map(toService)
      : [],
    kept: rows.filter(({ included }) => included).map(toService),
    basis,
    caveats,
  };
}

const toService = ({ service }: { service: Service }): Service => service;
