import type { Authority } from "../networks/governance.js";

/** Authorities and the names that sources of their time give them. */
export const authorities: readonly Authority[] = [
  {
    id: "ministerium-stadtentwicklung-nrw",
    kind: "ministry",
    field: "Stadtentwicklung und Städtebauförderung in Nordrhein-Westfalen",
    names: [
      {
        name: "Ministerium für Städtebau und Wohnen, Kultur und Sport des Landes Nordrhein-Westfalen",
        asOf: "2003-04",
        sourceId: "soziale-stadt-structure",
      },
      {
        name: "Ministerium für Bauen, Wohnen, Stadtentwicklung und Verkehr des Landes Nordrhein-Westfalen",
        asOf: "2013",
        sourceId: "soziale-stadt-ministry-2013",
        note: "Das Faltblatt vom Juni 2015 nennt diesen Namen auch für die Vereinbarung von 2003, als das Ministerium anders hieß.",
      },
      {
        name: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung des Landes Nordrhein-Westfalen",
        asOf: "2021-03",
        sourceId: "innenstadt-brochure",
      },
      {
        name: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung des Landes Nordrhein-Westfalen",
        asOf: "2023-06-15",
        sourceId: "stbaufrl-2023",
      },
    ],
  },
  ...(["Arnsberg", "Detmold", "Düsseldorf", "Köln", "Münster"] as const).map(
    (name): Authority => ({
      id: `bezirksregierung-${name.toLowerCase().replace("ü", "ue").replace("ö", "oe")}`,
      kind: "bezirksregierung",
      field: `Bewilligung der Städtebauförderung im Regierungsbezirk ${name}`,
      names: [{ name: `Bezirksregierung ${name}`, asOf: "2023", sourceId: "nrw-questions" }],
    }),
  ),
];
