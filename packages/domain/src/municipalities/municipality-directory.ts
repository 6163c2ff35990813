import { indexAreas } from "./index-areas.js";
import { indexNames } from "./index-names.js";
import type { Municipality } from "./municipality.js";
import { spellingKeys } from "./name-keys.js";
import { parseAgs } from "./parse-ags.js";
import type { MunicipalityLookup, Place, PlaceLookup } from "./place.js";

/** Municipalities by key and by any usual spelling. */
export interface MunicipalityDirectory {
  readonly municipalities: readonly Municipality[];
  /**
   * The municipality with that key; `undefined` when there is none.
   *
   * @throws DomainError `INVALID_AGS`
   */
  byAgs(ags: string): Municipality | undefined;
  /** What a name means when a municipality is asked for: "Borken" is the town. An AGS is understood too. */
  findMunicipality(text: string): MunicipalityLookup;
  /** What a name can mean at all: "Borken" is a town and a Kreis, "Stadt Borken" and "Kreis Borken" are clear. */
  findPlace(text: string): PlaceLookup;
}

/** Words before a name that say that a municipality is meant, not the Kreis of that name. */
const municipalityWords =
  /^(?:die |der )?(?:(?:kreisfreie |kreisangehörige |große |mittlere )?stadt|gemeinde|kommune|(?:landeshaupt|bundes|hanse|kreis)stadt)\s+/i;

/**
 * An index over municipalities. Building it takes a few milliseconds, a look-up a few microseconds; only an unknown
 * name is compared with all others, for suggestions.
 *
 * @example
 * createMunicipalityDirectory(municipalities).findMunicipality("M'gladbach").municipality.ags
 * //=> "05116000"
 * @example
 * createMunicipalityDirectory(municipalities).findPlace("Borken").outcome
 * //=> "ambiguous"
 */
export function createMunicipalityDirectory(municipalities: readonly Municipality[]): MunicipalityDirectory {
  const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
  const names = indexNames(municipalities);
  const areas = indexAreas(municipalities);

  const readingsOf = (text: string): readonly Municipality[] => {
    const byKey = byAgs.get(text.trim());
    if (byKey) return [byKey];
    const name = bareName(text);
    const named = names.named(name);
    return named.length > 0 ? named : names.contractedTo(name);
  };

  const unknown = (text: string) => ({
    outcome: "unknown" as const,
    suggestions: names.namedMuchLike(bareName(text)),
  });

  return {
    municipalities,
    byAgs: (ags) => byAgs.get(parseAgs(ags).ags),
    findMunicipality: (text) =>
      decide(readingsOf(text), (municipality) => ({ outcome: "found", municipality })) ?? unknown(text),
    findPlace: (text) => {
      const isMunicipality = municipalityWords.test(text.trim());
      const places = [
        ...readingsOf(text).map((municipality): Place => ({ kind: "municipality", municipality })),
        ...(isMunicipality ? [] : areasNamed(areas, text)),
      ];
      return decide(places, (place) => ({ outcome: "found", place })) ?? unknown(text);
    },
  };
}

/** One reading is found, several are ambiguous; `undefined` when there is none. */
function decide<Reading, Found>(
  readings: readonly Reading[],
  toFound: (reading: Reading) => Found,
): Found | { outcome: "ambiguous"; readings: Reading[] } | undefined {
  const [first, ...others] = readings;
  if (first === undefined) return undefined;
  return others.length > 0 ? { outcome: "ambiguous", readings: [first, ...others] } : toFound(first);
}

/** The name without "Stadt" before it and without the designation behind a comma ("Unna, Stadt"). */
function bareName(text: string): string {
  return (text.split(",")[0] ?? "").trim().replace(municipalityWords, "");
}

function areasNamed(areas: Map<string, Place[]>, text: string): Place[] {
  return [...new Set(spellingKeys(text).flatMap((key) => areas.get(key) ?? []))];
}
