import type { LifecycleEvent } from "../networks/network.js";

type Entry = Omit<LifecycleEvent, "id" | "relatedNetworkIds" | "certainty"> &
  Partial<Pick<LifecycleEvent, "relatedNetworkIds">>;

const entries: readonly Entry[] = [
  {
    networkId: "netzwerk-innenstadt-nrw",
    kind: "founded",
    date: "2008-early",
    description: "Das Netzwerk Innenstadt NRW besteht nach eigener Angabe seit Anfang 2008.",
    sourceId: "innenstadt-project-page",
  },
  {
    networkId: "netzwerk-innenstadt-nrw",
    kind: "prepared",
    date: "2008",
    description:
      "Die Gründung des Netzwerks Innenstadt NRW wurde 2008 auf der Veranstaltung „Innenstadt auf dem Prüfstand“ im Depot Dortmund vorbereitet.",
    place: "Depot Dortmund",
    sourceId: "innenstadt-brochure",
  },
  {
    networkId: "netzwerk-innenstadt-nrw",
    kind: "agreement-signed",
    date: "2009-07-14",
    description:
      "Ministerium und Stadt Bocholt schlossen eine Kooperationsvereinbarung zum Netzwerk Innenstadt NRW.",
    sourceId: "innenstadt-joining",
  },
  {
    networkId: "staedtenetz-soziale-stadt-nrw",
    kind: "initiated",
    date: "1994",
    description: "Einzelne Städte gaben 1994 den Anstoß zum Städtenetz Soziale Stadt NRW.",
    sourceId: "soziale-stadt-flyer",
  },
  {
    networkId: "staedtenetz-soziale-stadt-nrw",
    kind: "accession-opened",
    date: "1999-early",
    description: "Seit Anfang 1999 erklären Städte formell ihren Beitritt zum Städtenetz Soziale Stadt NRW.",
    sourceId: "soziale-stadt-flyer",
  },
  {
    networkId: "staedtenetz-soziale-stadt-nrw",
    kind: "agreement-signed",
    date: "2003-04",
    description:
      "Das Städtenetz Soziale Stadt NRW schloss im April 2003 eine Kooperationsvereinbarung mit dem Ministerium.",
    sourceId: "soziale-stadt-structure",
  },
  {
    networkId: "stadtumbaunetzwerk-nrw",
    kind: "founded",
    date: "2005",
    description: "Das Stadtumbaunetzwerk NRW besteht seit 2005.",
    sourceId: "stadtumbaunetzwerk-members",
  },
  {
    networkId: "ag-historische-stadt-und-ortskerne-nrw",
    kind: "founded",
    date: "1987",
    description: "1987 entstand die Arbeitsgemeinschaft Historische Stadtkerne in Nordrhein-Westfalen.",
    sourceId: "historische-kerne",
  },
  {
    networkId: "ag-historische-stadt-und-ortskerne-nrw",
    kind: "founded",
    date: "1990",
    description: "1990 kam die Arbeitsgemeinschaft Historische Ortskerne in Nordrhein-Westfalen hinzu.",
    sourceId: "historische-kerne",
  },
  {
    networkId: "ag-historische-stadt-und-ortskerne-nrw",
    kind: "merged",
    date: "2015-06",
    description:
      "Im Juni 2015 schlossen sich die Arbeitsgemeinschaften der Stadtkerne und der Ortskerne zusammen.",
    sourceId: "historische-kerne",
  },
  {
    networkId: "netzwerk-stadtentwicklung-nrw",
    kind: "merged",
    date: "2024-01-01",
    description: "Zum 1. Januar 2024 gingen fünf Netzwerke im Netzwerk Stadtentwicklung NRW auf.",
    relatedNetworkIds: [
      "forum-baulandmanagement-nrw",
      "stadtumbaunetzwerk-nrw",
      "staedtenetz-soziale-stadt-nrw",
      "ag-historische-stadt-und-ortskerne-nrw",
      "netzwerk-innenstadt-nrw",
    ],
    sourceId: "stadtentwicklung-about",
  },
  {
    networkId: "netzwerk-stadtentwicklung-nrw",
    kind: "founded",
    date: "2024-01-15",
    description:
      "Die Gründungsversammlung des Netzwerks Stadtentwicklung NRW fand am 15. Januar 2024 in Münster statt.",
    place: "Münster",
    sourceId: "stadtentwicklung-about",
  },
];

/** What happened to the networks, each with its own kind: preparing is not founding. */
export const lifecycleEvents: readonly LifecycleEvent[] = entries.map((entry) => ({
  relatedNetworkIds: [],
  certainty: "documented",
  ...entry,
  id: `${entry.networkId}.${entry.kind}.${entry.date}`,
}));
