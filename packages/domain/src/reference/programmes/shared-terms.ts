import type { FundingShare, ProgrammeConditions } from "../../funding/funding-programme.js";
import type { LegalReference } from "../../funding/legal-reference.js";

/** Programmes of Städtebauförderung in NRW belong to this family; its yearly totals stand under this id. */
export const nrwFamily = "staedtebaufoerderung-nrw";

/** How NRW computes the rate of all regular programmes. */
export const regularShare: FundingShare = {
  text: "In Nordrhein-Westfalen beträgt der Regelfördersatz 60 Prozent der zuwendungsfähigen Ausgaben; je nach Arbeitslosigkeit und Finanzkraft der Kommune sind es bis zu 10 Prozentpunkte mehr oder weniger, also 40 bis 80 Prozent. IT.NRW berechnet ihn jährlich.",
  fromPercent: 40,
  toPercent: 80,
  certainty: "documented",
  sourceId: "bezirksregierung-muenster",
};

/** What NRW asks of every regular application. */
export const regularConditions: ProgrammeConditions = {
  applicants: ["municipality", "municipal-association"],
  requires: ["integrated-concept", "council-area-decision", "climate-measure", "own-share"],
};

export const regularContact = "zuständige Bezirksregierung, Dezernat 35";

export const article104b: LegalReference = {
  act: "GG",
  provision: "Art. 104b",
  subject: "Finanzhilfen des Bundes",
};

export function baugb(provision: string, subject: string): LegalReference {
  return { act: "BauGB", provision, subject, textAsOf: "2022-03" };
}
