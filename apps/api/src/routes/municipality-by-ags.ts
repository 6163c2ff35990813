import type { Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";

/** The municipalities of North Rhine-Westphalia by their key. */
export const municipalityByAgs: ReadonlyMap<string, Municipality> = new Map(
  municipalities.map((municipality) => [municipality.ags, municipality]),
);

/** Said where a key leads nowhere. */
export const noSuchMunicipality = "In Nordrhein-Westfalen gibt es keine Kommune mit diesem Schlüssel.";
