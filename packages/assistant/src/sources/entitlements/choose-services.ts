import type { NetworkService } from "@stadtlotse/domain";
import type { RecordedServices } from "./recorded-services.js";

/** The services with these ids, in their recorded order. */
export function servicesById({ all }: RecordedServices, ids: readonly string[]): NetworkService[] {
  return all.filter(({ id }) => ids.includes(id));
}

/** Those and the ones that overlap with them. */
export function withOverlaps(recorded: RecordedServices, ids: readonly string[]): NetworkService[] {
  const named = servicesById(recorded, ids);
  const overlapping = named.flatMap(({ overlaps }) => servicesById(recorded, overlaps));
  return [...new Set([...named, ...overlapping])];
}
