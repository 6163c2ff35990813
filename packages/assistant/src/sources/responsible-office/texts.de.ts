import { inArea } from "../municipalities/grammar.de.js";
import type { Unit } from "../municipalities/units.js";

export const officeTexts = {
  responsible: (place: Unit, district: string) =>
    `Für die Städtebauförderung ${place.kind === "municipality" ? `in ${place.name}` : inArea(place)} ist die Bezirksregierung ${district}, Dezernat 35, zuständig.`,
};
