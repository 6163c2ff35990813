import {
  addDays,
  beginningOf,
  boundsOf,
  type CalendarDay,
  compareCalendarDates,
  type Fact,
  isOfPredecessor,
  type NetworkService,
  placementsOn,
  type ServiceSection,
  serviceMatrixOn,
} from "@stadtlotse/domain";
import { facts } from "@stadtlotse/domain/reference/facts";
import type { RecordStatement } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

/** What the brochure itself has of each. */
const ofBrochure = facts.filter(({ predicate }) => predicate === "service-count");
const sections: Readonly<Record<ServiceSection, string>> = {
  consulting: "beratung-netzwerk-innenstadt-nrw",
  communication: "kommunikation-netzwerk-innenstadt-nrw",
  events: "veranstaltungen-netzwerk-innenstadt-nrw",
};

/** Before and behind them there are no days. */
const firstDay = "1000-01-01";
const lastDay = "9999-12-31";

/** How many services there are, in each tier and section: as the brochure counts, and after each change since. */
export function stateServiceCounts(services: readonly NetworkService[]): RecordStatement[] {
  const changes = daysOfChange(services);
  const [first] = changes;
  return [
    ...ofBrochure.map((fact) => ({
      ...stated(fact),
      ...(first === undefined || first === firstDay ? {} : { validity: { to: addDays(first, -1) } }),
    })),
    ...changes.flatMap((from, index) => stateFrom(services, from, changes[index + 1])),
  ];
}

function stated({ id, subject, predicate, value, statement, note, sourceId, asOf, locator }: Fact) {
  return {
    id,
    subject,
    predicate,
    value,
    statement,
    ...(note === undefined ? {} : { note }),
    origin: { sourceId, asOf, locator },
  };
}

/** The days from which on the matrix is another one than the brochure's. */
function daysOfChange(services: readonly NetworkService[]): CalendarDay[] {
  const days = services.flatMap(({ placements }) =>
    placements.flatMap((placement) => {
      const { to } = boundsOf(placement.validity);
      return [beginningOf(placement), ...(to === undefined || to === lastDay ? [] : [addDays(to, 1)])];
    }),
  );
  return [...new Set(days)].toSorted().filter((day) => isChangedOn(services, day));
}

function isChangedOn(services: readonly NetworkService[], day: CalendarDay): boolean {
  const placed = services.map((service) => placementsOn(service, day));
  return placed.some(({ now, ended }) => ended !== undefined || (now && !isOfPredecessor(now)));
}

function stateFrom(
  services: readonly NetworkService[],
  from: CalendarDay,
  next: CalendarDay | undefined,
): RecordStatement[] {
  const { services: rows } = serviceMatrixOn(services, from);
  const basic = rows.filter((row) => row.basic);
  const state = (subject: string, count: number, statement: string): RecordStatement => ({
    id: `${subject}.service-count.${from}`,
    subject,
    predicate: "service-count",
    value: { kind: "number", value: count, unit: "services", approximation: "exact" },
    statement,
    validity: { from, ...(next === undefined ? {} : { to: addDays(next, -1) }) },
    origin: { sourceId: "geschaeftsstelle", asOf: { date: newestOn(services, from), quality: "stated" } },
  });
  const memberOnly = rows.length - basic.length;
  const names = basic.map(({ shortName }) => shortName);
  return [
    state("leistungsuebersicht", rows.length, texts.services(from, rows.length, basic.length, memberOnly)),
    state("basisangebot", basic.length, texts.basicServices(from, basic.length, rows.length, names)),
    state("mehrwertangebot", memberOnly, texts.memberServices(from, memberOnly, basic.length)),
    ...(Object.keys(sections) as ServiceSection[]).map((section) => {
      const own = rows.filter((row) => row.section === section);
      const open = own.filter((row) => row.basic).map(({ shortName }) => shortName);
      return state(sections[section], own.length, texts.sectionServices(from, section, own.length, open));
    }),
  ];
}

/** When the newest was said of what holds on that day. */
function newestOn(services: readonly NetworkService[], day: CalendarDay) {
  const dates = services.flatMap((service) => {
    const { now, ended } = placementsOn(service, day);
    return now?.asOf ?? ended?.asOf ?? [];
  });
  return dates.toSorted(compareCalendarDates).at(-1) ?? day;
}
