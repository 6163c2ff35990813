import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import { createOfficeRecords, type OfficeRecords } from "../office-records/office-records.js";
import { stateService } from "../statements/state-service.js";
import { requirePlacements } from "./require-placements.js";
import { ServiceRecord } from "./service-record.js";

/** The services of the networks. What is said of their tiers has a source and a date for each statement. */
export function createServices(database: Database, clock: Clock): OfficeRecords<ServiceRecord> {
  const kind = { name: "service", schema: ServiceRecord };
  const records = createOfficeRecords(database, clock, kind, stateService);
  const known = async () => new Set((await records.list()).map(({ id }) => id));

  return {
    ...records,
    async create(content, actor, id) {
      requirePlacements(content, await known());
      return records.create(content, actor, id);
    },
    async change(id, patch, actor, check) {
      const services = await known();
      return records.change(id, patch, actor, (before, after) => {
        requirePlacements(after, services, before);
        check?.(before, after);
      });
    },
  };
}
