import {
  type CalendarDay,
  isOfPredecessor,
  type NetworkService,
  type PlacementsOn,
  placementsOn,
  type Service,
  serviceMatrixOn,
  toRow,
} from "@stadtlotse/domain";
import { indexServices, type ServiceIndex } from "./find-services.js";

/** The services of the networks as they are recorded. */
export interface RecordedServices {
  all: readonly NetworkService[];
  /** Finds those that a question means, offered or not. */
  index: ServiceIndex;
  /** What is offered on a day. */
  on(day: CalendarDay): OfferedServices;
}

/** What of the services is offered on one day. */
export interface OfferedServices {
  day: CalendarDay;
  /** The matrix of the day, row by row. */
  rows: readonly Service[];
  /** What was offered and is no more, as it stood at last. */
  ended: readonly Service[];
  /** Whether anything is said of it since the brochure that the release knows. */
  isChanged: boolean;
  /** Where a service stands on the day; `undefined` where there is no such service. */
  find(id: string): { service: NetworkService; placed: PlacementsOn } | undefined;
}

export function openServices(all: readonly NetworkService[]): RecordedServices {
  // questions of one process are nearly all of one day
  const days = new Map<CalendarDay, OfferedServices>();
  return {
    all,
    index: indexServices(all),
    on(day) {
      const offered = days.get(day) ?? offeredOn(all, day);
      if (days.size > mostDays) days.clear();
      days.set(day, offered);
      return offered;
    },
  };
}

const mostDays = 50;

function offeredOn(all: readonly NetworkService[], day: CalendarDay): OfferedServices {
  const placed = new Map(
    all.map((service) => [service.id, { service, placed: placementsOn(service, day) }] as const),
  );
  const { services: rows } = serviceMatrixOn(all, day);
  const ended = [...placed.values()].flatMap(({ service, placed: { ended: last } }, index) =>
    last === undefined ? [] : toRow(service, last, index + 1),
  );
  return {
    day,
    rows,
    ended,
    isChanged: ended.length > 0 || !rows.every(isOfPredecessor),
    find: (id) => placed.get(id),
  };
}
