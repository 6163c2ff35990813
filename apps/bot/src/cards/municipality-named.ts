import { createMunicipalityDirectory, parseAgs } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";

/** All municipalities by key and name. */
export const municipalityDirectory = createMunicipalityDirectory(municipalities);

/** The name of a municipality by its key; the key itself where it is none of North Rhine-Westphalia's. */
export function municipalityNamed(ags: string | undefined): string | undefined {
  if (ags === undefined) return undefined;
  return parseAgs(ags).isInNorthRhineWestphalia ? municipalityDirectory.byAgs(ags)?.name : ags;
}
