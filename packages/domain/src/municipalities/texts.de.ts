import { formatNumber } from "../calculations/format-number.js";
import { municipalityTypeLabels } from "../labels/municipality-labels.de.js";
import type { MunicipalityType } from "./municipality.js";

/** Words that explain a likeness of two municipalities. */
export const similarityTexts = {
  population: (other: number, own: number) =>
    `${formatNumber(other, 0)} Einwohner (bei Ihnen ${formatNumber(own, 0)})`,
  density: (other: number, own: number) =>
    `${formatNumber(other, 0)} Einwohner je km² (bei Ihnen ${formatNumber(own, 0)}, berechnet)`,
  type: (type: MunicipalityType, isSame: boolean) =>
    `${municipalityTypeLabels[type]} (${isSame ? "wie Sie" : "anders als Sie"})`,
  region: (shared: readonly string[], kreis: string | undefined, regierungsbezirk: string) => {
    const places = [...(kreis === undefined ? [] : [kreis]), ...shared];
    return places.length > 0 ? `gemeinsam: ${places.join(", ")}` : `Regierungsbezirk ${regierungsbezirk}`;
  },
  distance: (km: number) => `${formatNumber(km, 0)} km Luftlinie (berechnet)`,
} as const;
