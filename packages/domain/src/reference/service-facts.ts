import type { Fact } from "../facts/fact.js";
import type { Service } from "../tiers/service.js";
import { sectionNames } from "../tiers/texts.de.js";
import { serviceMatrix2021 } from "./services.js";

/** Id of the fact that states one row of the service matrix, so that a row can be cited like any other statement. */
export function serviceFactId(service: Service): string {
  return `leistung.${service.id}.${serviceMatrix2021.asOf}`;
}

/** The rows of the service matrix as facts. */
export const serviceFacts: readonly Fact[] = serviceMatrix2021.services.map((service) => ({
  id: serviceFactId(service),
  subject: `leistung.${service.id}`,
  predicate: "access",
  value: { kind: "boolean", value: service.basic },
  statement: stateService(service),
  asOf: { date: serviceMatrix2021.asOf, quality: "stated" },
  status: "reported",
  certainty: "documented",
  visibility: "public",
  sourceId: serviceMatrix2021.sourceId,
  locator: service.line === undefined ? {} : { line: service.line },
}));

function stateService({ name, section, basic }: Service): string {
  const columns = basic
    ? "Basisangebot für alle Städte und Gemeinden in NRW; Mitglieder im Netzwerk Innenstadt NRW erhalten sie ebenso"
    : "Mehrwertangebot für Mitglieder im Netzwerk Innenstadt NRW; nicht im Basisangebot";
  return `Leistungsübersicht, Bereich ${sectionNames[section]}: „${name}“ – ${columns}.`;
}
