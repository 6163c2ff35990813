import type { SpecialProject } from "../knowledge/member-offers.js";

/** Projects with a few members whose results go further. */
export const specialProjects: readonly SpecialProject[] = [
  {
    id: "smart-city-sonderprojekt",
    name: "Smart City – Sonderprojekt",
    networkId: "netzwerk-innenstadt-nrw",
    topicIds: [],
    participants: ["05570008", "05558008", "05570016", "05515000", "05970040", "05978036", "05958048"],
    method: "gemeinsame Entwicklung von Praxislösungen in Werkstätten",
    resultVisibility: "public",
    asOf: "2021-03",
    sourceId: "innenstadt-brochure",
  },
];
