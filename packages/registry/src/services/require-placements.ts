import { boundsOf, DomainError, formatCalendarDate, type TierPlacement } from "@stadtlotse/domain";
import { RegistryError } from "../errors.js";
import { requireKnown } from "../office-records/require-known.js";
import { texts } from "../texts.de.js";
import type { ServiceRecord } from "./service-record.js";

type Said = Pick<ServiceRecord, "placements" | "overlaps">;

/**
 * Refuses what is not clear of the tiers of a service: a period that ends before it begins, two statements for one
 * beginning, a source that nobody knows, or one that is made to say something else than it did.
 *
 * @throws RegistryError `INVALID_INPUT` with a German reason
 */
export function requirePlacements(
  { placements, overlaps }: Said,
  services: ReadonlySet<string>,
  before?: Said,
): void {
  for (const placement of placements) {
    requireKnown(placement);
    requirePeriod(placement);
    if (before) requireOwnSource(placement, before.placements);
  }
  if (new Set(placements.map(keyOf)).size < placements.length) refuse(texts.placedTwice);
  for (const id of overlaps) if (!services.has(id)) refuse(texts.unknownService(id));
}

/** Two statements with one key would be one fact. */
function keyOf({ networkId, asOf, validity: { from } }: TierPlacement): string {
  return [networkId, asOf, from].join(" ");
}

function requirePeriod(placement: TierPlacement): void {
  try {
    boundsOf(placement.validity);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { from = "", to = "" } = placement.validity;
    refuse(texts.endsBeforeItBegins(formatCalendarDate(from), formatCalendarDate(to)));
  }
}

/** Who ends or moves what a source said says so themselves; the office may correct its own words. */
function requireOwnSource(placement: TierPlacement, before: readonly TierPlacement[]): void {
  if (placement.sourceId === "geschaeftsstelle") return;
  const isNew = before.every((each) => !isSame(each, placement));
  const isSaidElsewhere = before.some(
    ({ sourceId, asOf }) => sourceId === placement.sourceId && asOf === placement.asOf,
  );
  if (isNew && isSaidElsewhere) refuse(texts.sourceSaysOtherwise);
}

function isSame(left: TierPlacement, right: TierPlacement): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function refuse(reason: string): never {
  throw new RegistryError("INVALID_INPUT", reason, { reason });
}
