import type { DistrictProfile } from "./district-profile.js";
import { type DistrictProfileSection, districtProfileSections } from "./profile-sections.js";

/** How much of a profile is filled in. */
export interface ProfileCompleteness {
  filled: DistrictProfileSection[];
  missing: DistrictProfileSection[];
  /** 0 to 1. */
  share: number;
}

/**
 * Which of the seven sections of a profile are filled in. Materials count for the downloads, with or without text.
 *
 * @example
 * profileCompleteness({ sections: { character: "Ein Quartier am Rand der Innenstadt." }, materials: [] }).missing.length
 * //=> 6
 */
export function profileCompleteness({
  sections,
  materials,
}: Pick<DistrictProfile, "sections" | "materials">): ProfileCompleteness {
  const isFilled = (section: DistrictProfileSection) =>
    (sections[section] ?? "").trim() !== "" || (section === "downloads" && materials.length > 0);
  const filled = districtProfileSections.filter(isFilled);
  return {
    filled,
    missing: districtProfileSections.filter((section) => !isFilled(section)),
    share: filled.length / districtProfileSections.length,
  };
}

/** Profiles as points on a map, after RFC 7946. */
export interface DistrictFeatureCollection {
  type: "FeatureCollection";
  features: {
    type: "Feature";
    id: string;
    geometry: { type: "Point"; coordinates: [lon: number, lat: number] };
    properties: Pick<DistrictProfile, "name" | "ags" | "state">;
  }[];
}

/**
 * Profiles as GeoJSON, longitude before latitude. Profiles without a point are left out.
 *
 * @example
 * districtProfilesToGeoJson([]).features
 * //=> []
 */
export function districtProfilesToGeoJson(profiles: readonly DistrictProfile[]): DistrictFeatureCollection {
  return {
    type: "FeatureCollection",
    features: profiles.flatMap(({ id, name, ags, state, point }) =>
      point === undefined
        ? []
        : [
            {
              type: "Feature" as const,
              id,
              geometry: { type: "Point" as const, coordinates: [point.lon, point.lat] as [number, number] },
              properties: { name, ags, state },
            },
          ],
    ),
  };
}
