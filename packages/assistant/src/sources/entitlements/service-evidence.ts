import { compareCalendarDates, formatCalendarDate, type Service } from "@stadtlotse/domain";
import { serviceFact } from "@stadtlotse/domain/reference/service-facts";
import type { Evidence } from "../../compose/draft.js";
import { factEvidence } from "../facts/fact-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** The row of the matrix behind a statement on one service. */
export function serviceEvidence(service: Service): Evidence {
  return factEvidence(serviceFact(service));
}

const shownRows = 20;

/** Several rows of the matrix behind one list: it stands as the newest of them says. */
export function matrixEvidence(services: readonly Service[]): Evidence {
  const newest = newestOf(services);
  const { title, source, locator, asOf, path } = serviceEvidence(newest);
  const oldest = oldestOf(services);
  const rows = services.slice(0, shownRows).map((service) => {
    const since = service.asOf === oldest.asOf ? "" : `, ${texts.asOf(formatCalendarDate(service.asOf))}`;
    return `${service.name} (${service.basic ? "Basis und Mehrwert" : "nur Mehrwert"}${since})`;
  });
  const more = services.length - rows.length;
  return {
    key: `services:${services.map(({ row }) => row).join(",")}`,
    title,
    source,
    locator,
    quote: `${services.length} Leistungen: ${rows.join("; ")}${more > 0 ? `; und ${more} weitere` : ""}`,
    ...(asOf === undefined ? {} : { asOf }),
    path,
  };
}

/** The row that was said last; the first of several. */
export function newestOf(services: readonly Service[]): Service {
  return first(services.toSorted((left, right) => compareCalendarDates(right.asOf, left.asOf)));
}

export function oldestOf(services: readonly Service[]): Service {
  return first(services.toSorted((left, right) => compareCalendarDates(left.asOf, right.asOf)));
}

function first([service]: readonly Service[]): Service {
  if (!service) throw new Error("a list of services names at least one");
  return service;
}
