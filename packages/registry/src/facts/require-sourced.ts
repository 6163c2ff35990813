import type { Fact } from "@stadtlotse/domain";
import { predicates } from "@stadtlotse/domain/reference/predicates";
import { sources } from "@stadtlotse/domain/reference/sources";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { RegistryError } from "../errors.js";
import { texts } from "../texts.de.js";

const sourcesById = new Map(sources.map((source) => [source.id as string, source]));

/**
 * A fact of which people can be told: about something known, from a known source, for a date. Where the office itself is
 * the source it says where it has it from.
 *
 * @throws RegistryError `INVALID_INPUT` with a German reason
 */
export function requireSourced({ subject, predicate, sourceId, asOf, locator }: Fact): void {
  if (!(subject in subjects)) refuse(texts.unknownSubject(subject));
  if (!(predicate in predicates)) refuse(texts.unknownPredicate(predicate));
  const source = sourcesById.get(sourceId) ?? refuse(texts.unknownSource(sourceId));
  if (asOf.date === undefined) refuse(texts.sourceMissing);
  if (source.kind === "office" && !locator.heading?.trim()) refuse(texts.placeMissing);
}

/**
 * What says something new names its source and date anew.
 *
 * @throws RegistryError `INVALID_INPUT` with a German reason
 */
export function requireNewSource(
  before: Fact,
  after: Fact,
  { sourceId, asOf }: { sourceId?: unknown; asOf?: unknown },
): void {
  const saysTheSame =
    before.statement === after.statement && JSON.stringify(before.value) === JSON.stringify(after.value);
  if (saysTheSame) return;
  if (sourceId === undefined || asOf === undefined) refuse(texts.sourceMissing);
  requireSourced(after);
}

function refuse(reason: string): never {
  throw new RegistryError("INVALID_INPUT", reason, { reason });
}
