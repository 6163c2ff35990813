import type { Fact } from "../facts/fact.js";
import { inNetwork } from "../labels/network-labels.de.js";
import type { NetworkService, Service } from "../tiers/service.js";
import { beginningOf, toRow } from "../tiers/service-matrix-on.js";
import { sectionNames } from "../tiers/texts.de.js";
import { addDays } from "../time/add-days.js";
import { formatCalendarDate } from "../time/format-calendar-date.js";
import type { Interval } from "../time/interval.js";
import { networkServices } from "./services.js";

/** The network whose brochure lists the services; its facts are named without it. */
const ofBrochure = "netzwerk-innenstadt-nrw";

/** The fact that states one row of a matrix, so that a row can be cited like any other statement. */
export function serviceFact(service: Service): Fact {
  const { id, networkId, asOf, validity, basic, sourceId, line } = service;
  const parts = ["leistung", id, asOf, networkId === ofBrochure ? undefined : networkId, validity.from];
  return {
    id: parts.filter((part) => part !== undefined).join("."),
    subject: `leistung.${id}`,
    predicate: "access",
    value: { kind: "boolean", value: basic },
    statement: wordService(service),
    asOf: { date: asOf, quality: "stated" },
    status: "reported",
    certainty: "documented",
    visibility: "public",
    sourceId,
    // a line is one of a text that was read
    locator: line === undefined || sourceId === "geschaeftsstelle" ? {} : { line },
  };
}

/** All that is said of where a service belongs, each until the next begins. */
export function stateService(service: NetworkService): Fact[] {
  const beginnings = service.placements.map(beginningOf).toSorted();
  return service.placements.map((placement, index) => {
    const own = beginningOf(placement);
    const next = beginnings.find((day) => day > own);
    const isFirst = own === beginnings[0];
    const { from = isFirst ? undefined : own, to = next && addDays(next, -1) } = placement.validity;
    const validity = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const fact = serviceFact(toRow(service, placement, index + 1));
    return Object.keys(validity).length === 0 ? fact : { ...fact, validity };
  });
}

/** The rows of the service matrix as facts. */
export const serviceFacts: readonly Fact[] = networkServices.flatMap(stateService);

function wordService({ name, section, basic, networkId, validity }: Service): string {
  const network = inNetwork(networkId);
  const columns = basic
    ? `Basisangebot für alle Städte und Gemeinden in NRW; Mitglieder ${network} erhalten sie ebenso`
    : `Mehrwertangebot für Mitglieder ${network}; nicht im Basisangebot`;
  return `Leistungsübersicht, Bereich ${sectionNames[section]}: „${name}“ – ${columns}${wordValidity(validity)}.`;
}

function wordValidity({ from, to }: Interval): string {
  if (from !== undefined && to !== undefined)
    return ` (${formatCalendarDate(from)} bis ${formatCalendarDate(to)})`;
  if (from !== undefined) return ` (ab ${formatCalendarDate(from)})`;
  return to === undefined ? "" : ` (bis ${formatCalendarDate(to)})`;
}
