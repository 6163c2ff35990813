import type { Handover } from "@stadtlotse/domain";
import type { Inquiry } from "../candidate.js";
import { placesOf } from "../sources/responsible-office/places-of.js";

const anyDistrict = /^zuständige Bezirksregierung\b/u;

/** Who can help, with the Bezirksregierung by name where the question or its asker stands for one place in it. */
export function atPlace(handover: Handover | null, inquiry: Inquiry): Handover | null {
  if (!handover || !anyDistrict.test(handover.unit)) return handover;
  const [district, ...others] = new Set(placesOf(inquiry).flatMap(({ members }) => districtsOf(members)));
  if (district === undefined || others.length > 0) return handover;
  return { ...handover, unit: handover.unit.replace(anyDistrict, `Bezirksregierung ${district}`) };
}

function districtsOf(members: readonly { regierungsbezirk: string }[]): string[] {
  return members.map(({ regierungsbezirk }) => regierungsbezirk);
}
