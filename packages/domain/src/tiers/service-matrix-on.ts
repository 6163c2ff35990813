import type { CalendarDay } from "../time/calendar-date.js";
import { covers } from "../time/covers.js";
import { compareCalendarDates, parseCalendarDate } from "../time/parse-calendar-date.js";
import type { NetworkService, Service, ServiceMatrix, TierPlacement } from "./service.js";
import { matrixTitle } from "./texts.de.js";

/**
 * The matrix on a day: each service that is offered then, in the tier to which it belongs.
 *
 * @throws DomainError `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * serviceMatrixOn(networkServices, "2021-06-01").services.filter(({ basic }) => basic).length
 * //=> 6
 */
export function serviceMatrixOn(services: readonly NetworkService[], on: CalendarDay): ServiceMatrix {
  const placed = services.map((service) => ({ service, ...placementsOn(service, on) }));
  const said = placed.flatMap(({ now, ended }) => now ?? ended ?? []).toSorted(bySaying);
  const [oldest = nothingSaid(on)] = said;
  const newest = said.at(-1) ?? oldest;
  const isChanged = newest.asOf !== oldest.asOf;
  return {
    id: `${oldest.networkId}-${newest.asOf}`,
    networkId: oldest.networkId,
    asOf: oldest.asOf,
    sourceId: oldest.sourceId,
    title: matrixTitle(oldest.networkId, oldest.asOf, isChanged ? newest.asOf : undefined),
    services: placed
      .flatMap(({ service, now }) => (now === undefined ? [] : { service, now }))
      .map(({ service, now }, index) => toRow(service, now, index + 1)),
  };
}

/** Where a service stands on a day, and what comes behind it. */
export interface PlacementsOn {
  /** Where it belongs on the day. */
  now?: TierPlacement;
  /** Where it belonged at last, when it is offered no more. */
  ended?: TierPlacement;
  /** Where it will belong from the next change on. */
  next?: TierPlacement;
}

/**
 * Where a service belongs around a day: what began last holds until it ends.
 *
 * @throws DomainError `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * placementsOn(networkServices[7], "2021-06-01").now.tier
 * //=> "added-value"
 */
export function placementsOn(
  { placements }: Pick<NetworkService, "placements">,
  on: CalendarDay,
): PlacementsOn {
  const sorted = placements.toSorted(
    (left, right) => beginningOf(left).localeCompare(beginningOf(right)) || bySaying(left, right),
  );
  const last =
    sorted.findLast((each) => beginningOf(each) <= on) ??
    // before anything has begun, what is said without a beginning may have been so already
    sorted.find(({ validity: { from } }) => from === undefined);
  const next = sorted.find((each) => each !== last && beginningOf(each) > on);
  return {
    ...(last && (covers(last.validity, on) ? { now: last } : { ended: last })),
    ...(next && { next }),
  };
}

/**
 * A service as a row of the matrix, in one of the tiers to which it belongs at some time.
 *
 * @example
 * toRow(networkServices[7], networkServices[7].placements[0], 8).basic
 * //=> false
 */
export function toRow(service: NetworkService, placement: TierPlacement, row: number): Service {
  const { placements: _, ...what } = service;
  const { tier, ...said } = placement;
  return { ...what, row, basic: tier === "basic", addedValue: true, ...said };
}

/**
 * The first day on which a placement takes the place of those before it: where nobody says from when it holds, the one
 * for which it is said.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * beginningOf({ ...networkServices[0].placements[0], validity: {}, asOf: "2021-03" })
 * //=> "2021-03-01"
 */
export function beginningOf({ validity: { from }, asOf }: TierPlacement): CalendarDay {
  return parseCalendarDate(from ?? asOf).firstDay;
}

function bySaying(left: TierPlacement, right: TierPlacement): number {
  return compareCalendarDates(left.asOf, right.asOf);
}

function nothingSaid(on: CalendarDay): Omit<TierPlacement, "tier" | "validity"> {
  return { networkId: "netzwerk-stadtentwicklung-nrw", asOf: on, sourceId: "geschaeftsstelle" };
}
