import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import type { OfficeRecord } from "../office-records/office-record-fields.js";
import { createOfficeRecords, type OfficeRecords } from "../office-records/office-records.js";
import { createRecordFacts } from "../statements/record-facts.js";
import { stateService } from "../statements/state-service.js";
import { stateServiceCounts } from "../statements/state-service-counts.js";
import { requirePlacements } from "./require-placements.js";
import { ServiceRecord } from "./service-record.js";

/** The services of the networks. What is said of their tiers has a source and a date for each statement. */
export function createServices(database: Database, clock: Clock): OfficeRecords<ServiceRecord> {
  const kind = { name: "service", schema: ServiceRecord };
  const counts = createRecordFacts<ServiceMatrixRecord>(database, clock, "service-matrix", ({ services }) =>
    stateServiceCounts(services),
  );
  const records: OfficeRecords<ServiceRecord> = createOfficeRecords(
    database,
    clock,
    kind,
    stateService,
    async (after, before, actor) => {
      const all = await records.list();
      const isNew = before === undefined;
      const changed = isNew ? [...all, after] : all.map((each) => (each.id === after.id ? after : each));
      return counts.follow(toMatrix(all), toMatrix(changed), {}, actor);
    },
  );
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

/** All services together, as far as the counts of them follow from one that is changed. */
interface ServiceMatrixRecord extends OfficeRecord {
  services: readonly ServiceRecord[];
}

function toMatrix(all: readonly ServiceRecord[]): ServiceMatrixRecord {
  const services = all.filter(({ withdrawn }) => !withdrawn);
  const kept = { version: 1, createdAt: "", updatedAt: "", editedByOffice: true, withdrawn: false };
  return { id: "all", ...kept, services };
}
