import type { Organisation } from "../memberships/organisation.js";

/** Members, partners and supporters of the networks that are not municipalities. */
export const organisations: readonly Organisation[] = [
  {
    id: "handelsverband-nrw",
    name: "Handelsverband NRW",
    aliases: ["Handelsverband Nordrhein-Westfalen", "Einzelhandelsverband"],
    kind: "trade-association",
  },
  { id: "nrw-urban", name: "NRW.URBAN", aliases: ["NRW Urban", "NRW.Urban"], kind: "state-company" },
  {
    id: "ihk-nrw",
    name: "Industrie- und Handelskammern in Nordrhein-Westfalen",
    aliases: ["IHKs NRW", "IHK NRW", "Industrie- und Handelskammern", "Kammern"],
    kind: "chamber",
  },
  { id: "rwgv", name: "RWGV", aliases: [], kind: "trade-association" },
  {
    id: "staedtetag-nrw",
    name: "Städtetag NRW",
    aliases: ["Städtetag Nordrhein-Westfalen", "Städtetag"],
    kind: "municipal-association",
  },
  {
    id: "staedte-und-gemeindebund-nrw",
    name: "Städte- und Gemeindebund NRW",
    aliases: ["StGB NRW", "Gemeindebund"],
    kind: "municipal-association",
  },
  {
    id: "ministerium-stadtentwicklung-nrw",
    name: "für Stadtentwicklung zuständiges Ministerium des Landes Nordrhein-Westfalen",
    aliases: [
      "Bauministerium NRW",
      "MHKBD",
      "MHKBG",
      "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
      "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
      "Ministerium für Bauen, Wohnen, Stadtentwicklung und Verkehr",
    ],
    kind: "ministry",
  },
  {
    id: "mkw-nrw",
    name: "Ministerium für Kultur und Wissenschaft des Landes Nordrhein-Westfalen",
    aliases: ["MKW NRW", "Kulturministerium NRW"],
    kind: "ministry",
  },
  {
    id: "difu",
    name: "Deutsches Institut für Urbanistik",
    aliases: ["Difu"],
    kind: "research",
  },
  {
    id: "imorde",
    name: "IMORDE Projekt- & Kulturberatung GmbH",
    aliases: ["Imorde"],
    kind: "private-company",
    url: "www.imorde.de",
  },
  { id: "engagement-global", name: "Engagement Global", aliases: [], kind: "other" },
];
