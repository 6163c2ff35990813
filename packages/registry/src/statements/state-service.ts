import { stateService as statePlacements } from "@stadtlotse/domain/reference/service-facts";
import type { ServiceRecord } from "../services/service-record.js";
import type { RecordStatement } from "./record-statement.js";

/** To which tier a service belonged when, each with the source that says so. */
export function stateService(service: ServiceRecord): RecordStatement[] {
  return statePlacements(service).map(
    ({ id, subject, predicate, value, statement, validity, sourceId, asOf, locator }) => ({
      id,
      subject,
      predicate,
      value,
      statement,
      ...(validity === undefined ? {} : { validity }),
      // what the office says itself stands where it was entered
      origin: { sourceId, asOf, ...(sourceId === "geschaeftsstelle" ? {} : { locator }) },
    }),
  );
}
