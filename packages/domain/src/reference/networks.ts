import type { Network, NetworkRelation, WorkingCommunity } from "../networks/network.js";
import { workingCommunityIds } from "../networks/network-ids.js";
import { subjects } from "./subjects.js";

/** The umbrella network and the five that it brought together in 2024. */
export const networks: readonly Network[] = [
  {
    id: "netzwerk-stadtentwicklung-nrw",
    name: "Netzwerk Stadtentwicklung NRW",
    aliases: aliasesOf("netzwerk-stadtentwicklung-nrw"),
    purposes: [
      "Austausch zu Stadtentwicklung und Städtebauförderung",
      "bessere Lösungen für Herausforderungen, die sich an vielen Orten ähnlich stellen",
      "Grundlage für neue Förderprogramme",
    ],
    validity: { from: "2024-01-01" },
    url: "netzwerk-stadtentwicklung.nrw",
    certainty: "documented",
    sourceIds: ["dortmund-press", "stadtentwicklung-about"],
  },
  {
    id: "netzwerk-innenstadt-nrw",
    name: "Netzwerk Innenstadt NRW",
    aliases: aliasesOf("netzwerk-innenstadt-nrw"),
    legalForm: "freiwillige Arbeitsgemeinschaft",
    purposes: [
      "bündelt Erfahrungen und Fachberatungen",
      "qualifiziert Innenstadtakteure",
      "fördert den Austausch untereinander",
      "stellt sich den Erkenntnissen der Wissenschaft",
      "erleichtert den Einstieg in die Umsetzung lokaler Projekte",
      "initiiert und unterstützt regionale Kooperationen und Vorhaben",
      "platziert Innenstadtthemen",
    ],
    validity: { from: "2008", to: "2023-12-31" },
    url: "www.innenstadt-nrw.de",
    certainty: "documented",
    sourceIds: ["innenstadt-brochure", "innenstadt-project-page", "innenstadt-portrait"],
    note: "Seit 2024 AG Innenstadt im Netzwerk Stadtentwicklung NRW.",
  },
  {
    id: "staedtenetz-soziale-stadt-nrw",
    name: "Städtenetz Soziale Stadt NRW",
    aliases: aliasesOf("staedtenetz-soziale-stadt-nrw"),
    purposes: [
      "Stadtteilentwicklung voranbringen, wo sie besonders wichtig ist",
      "Wissens- und Informationstransfer",
      "Impulse für Projekte und Förderung vor Ort",
      "das Thema öffentlich machen und Unterstützung aus der Politik gewinnen",
    ],
    validity: { to: "2023-12-31" },
    url: "soziale-stadt-nrw.de",
    certainty: "documented",
    sourceIds: ["soziale-stadt-flyer", "soziale-stadt-home"],
    note: "Seit 2024 AG Soziale Stadt im Netzwerk Stadtentwicklung NRW.",
  },
  {
    id: "forum-baulandmanagement-nrw",
    name: "Forum Baulandmanagement NRW",
    aliases: aliasesOf("forum-baulandmanagement-nrw"),
    purposes: [],
    validity: { to: "2023-12-31" },
    url: "forum-bauland.nrw",
    certainty: "documented",
    sourceIds: ["stadtentwicklung-about", "forum-bauland"],
    note: "Seit 2024 AG Baulandmanagement im Netzwerk Stadtentwicklung NRW.",
  },
  {
    id: "stadtumbaunetzwerk-nrw",
    name: "Stadtumbaunetzwerk NRW",
    aliases: aliasesOf("stadtumbaunetzwerk-nrw"),
    purposes: [],
    validity: { from: "2005", to: "2023-12-31" },
    url: "www.stadtumbaunetzwerk.nrw",
    certainty: "documented",
    sourceIds: ["stadtumbaunetzwerk-members", "stadtentwicklung-about"],
    note: "Die Broschüre von 2021 schreibt „Innovationsforum Stadtumbau NRW“; vermutlich ist dasselbe gemeint.",
  },
  {
    id: "ag-historische-stadt-und-ortskerne-nrw",
    name: "Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW",
    aliases: aliasesOf("ag-historische-stadt-und-ortskerne-nrw"),
    purposes: [],
    validity: { from: "2015-06", to: "2023-12-31" },
    url: "www.hso-nrw.de",
    certainty: "documented",
    sourceIds: ["historische-kerne", "stadtentwicklung-about"],
    note: "Vorher zwei Arbeitsgemeinschaften: Stadtkerne seit 1987, Ortskerne seit 1990.",
  },
];

/** The five working communities of the umbrella network. */
export const workingCommunities: readonly WorkingCommunity[] = workingCommunityIds.map((id) => ({
  id,
  name: subjects[id]?.name ?? id,
  aliases: aliasesOf(id),
  networkId: "netzwerk-stadtentwicklung-nrw",
  validity: { from: "2024-01-01" },
  url: "netzwerk-stadtentwicklung.nrw",
  certainty: "documented",
  sourceIds: ["dortmund-press", "stadtentwicklung-about"],
}));

const predecessors = [
  ["netzwerk-innenstadt-nrw", "ag-innenstadt"],
  ["staedtenetz-soziale-stadt-nrw", "ag-soziale-stadt"],
  ["forum-baulandmanagement-nrw", "ag-baulandmanagement"],
  ["stadtumbaunetzwerk-nrw", "ag-stadtumbau"],
  ["ag-historische-stadt-und-ortskerne-nrw", "ag-historische-stadt-und-ortskerne"],
] as const;

/** With whom Netzwerk Innenstadt NRW agreed its work plans each year, state of March 2021. */
const cooperating = [
  "ag-historische-stadt-und-ortskerne-nrw",
  "stadtumbaunetzwerk-nrw",
  "staedtenetz-soziale-stadt-nrw",
  "forum-baulandmanagement-nrw",
] as const;

/** How the networks stand to each other. */
export const networkRelations: readonly NetworkRelation[] = [
  ...predecessors.flatMap(([network, community]): NetworkRelation[] => [
    {
      from: network,
      kind: "predecessor-of",
      to: "netzwerk-stadtentwicklung-nrw",
      validity: { from: "2024-01-01" },
      certainty: "documented",
      sourceId: "stadtentwicklung-about",
    },
    {
      from: network,
      kind: "predecessor-of",
      to: community,
      validity: { from: "2024-01-01" },
      certainty: "documented",
      sourceId: "stadtentwicklung-about",
    },
    {
      from: community,
      kind: "working-community-of",
      to: "netzwerk-stadtentwicklung-nrw",
      validity: { from: "2024-01-01" },
      certainty: "documented",
      sourceId: "dortmund-press",
    },
  ]),
  ...cooperating.map(
    (to): NetworkRelation => ({
      from: "netzwerk-innenstadt-nrw",
      kind: "cooperates-with",
      to,
      validity: { to: "2023-12-31" },
      certainty: "documented",
      sourceId: "innenstadt-brochure",
      note: "Themen und Arbeitspläne werden zu Beginn eines Jahres abgestimmt.",
    }),
  ),
];

function aliasesOf(id: string): string[] {
  return [...(subjects[id]?.aliases ?? [])];
}
