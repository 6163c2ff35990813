/** The seven sections of a district profile, in their order. Keys are not labels: pages have worded the labels differently. */
export const districtProfileSections = [
  "character",
  "potentials",
  "organisation",
  "milestones",
  "perspectives",
  "contact",
  "downloads",
] as const;
export type DistrictProfileSection = (typeof districtProfileSections)[number];
