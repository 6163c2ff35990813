import type { Service } from "@stadtlotse/domain";
import { serviceFactId, serviceFacts } from "@stadtlotse/domain/reference/service-facts";
import type { Evidence } from "../../compose/draft.js";
import { factEvidence } from "../facts/fact-evidence.js";

/** The row of the matrix behind a statement on one service. */
export function serviceEvidence(service: Service): Evidence {
  const id = serviceFactId(service);
  const fact = serviceFacts.find((each) => each.id === id);
  if (!fact) throw new Error(`the service ${service.id} is stated by no fact`);
  return factEvidence(fact);
}

const shownRows = 20;

/** Several rows of the matrix behind one list. */
export function matrixEvidence(services: readonly Service[]): Evidence {
  const [first] = services;
  if (!first) throw new Error("a list of services names at least one");
  const { title, source, asOf, path } = serviceEvidence(first);
  const rows = services
    .slice(0, shownRows)
    .map(({ name, basic }) => `${name} (${basic ? "Basis und Mehrwert" : "nur Mehrwert"})`);
  const more = services.length - rows.length;
  return {
    key: `services:${services.map(({ row }) => row).join(",")}`,
    title,
    source,
    locator: first.line === undefined ? {} : { line: first.line },
    quote: `${services.length} Leistungen: ${rows.join("; ")}${more > 0 ? `; und ${more} weitere` : ""}`,
    ...(asOf === undefined ? {} : { asOf }),
    path,
  };
}
