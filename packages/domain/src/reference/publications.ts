import type { NewsItem, Publication, PublicationSeries } from "../knowledge/publication.js";

/** What Netzwerk Innenstadt NRW brings out again and again. */
export const publicationSeries: readonly PublicationSeries[] = [
  {
    id: "arbeitshilfen",
    name: "Arbeitshilfen",
    aliases: ["Arbeitshilfe"],
    kind: "arbeitshilfe",
    networkId: "netzwerk-innenstadt-nrw",
    content:
      "Ergebnisse der Arbeitsgruppen; sie werden gedruckt und finden zum Teil bundesweit Aufmerksamkeit.",
    serviceId: "projektdokumentationen",
    certainty: "documented",
    sourceId: "innenstadt-brochure",
  },
  {
    id: "magazin-innenstadt",
    name: "Magazin Innenstadt",
    aliases: ["Magazin"],
    kind: "magazine",
    networkId: "netzwerk-innenstadt-nrw",
    cadence: { text: "zweimal jährlich", perYear: 2 },
    content: "Vertieft Themen der Arbeitsgruppen und der Innenstadt-Gespräche.",
    serviceId: "projektdokumentationen",
    certainty: "documented",
    sourceId: "innenstadt-brochure",
  },
  {
    id: "tagungsdokumentationen",
    name: "Dokumentationen der Tagung Innenstadt",
    aliases: ["Tagungsdokumentation"],
    kind: "conference-documentation",
    networkId: "netzwerk-innenstadt-nrw",
    content: "Dokumentation der jährlichen Tagung Innenstadt.",
    certainty: "documented",
    sourceId: "innenstadt-brochure",
  },
  {
    id: "fachzeitschriften",
    name: "Beiträge in Fachzeitschriften",
    aliases: [],
    kind: "journal-article",
    networkId: "netzwerk-innenstadt-nrw",
    content: "Veröffentlichungen des Netzwerks in Fachzeitschriften.",
    certainty: "documented",
    sourceId: "innenstadt-brochure",
  },
  {
    id: "ausstellungen",
    name: "Ausstellungen",
    aliases: [],
    kind: "exhibition",
    networkId: "netzwerk-innenstadt-nrw",
    content: "Ausstellungen des Netzwerks.",
    certainty: "documented",
    sourceId: "innenstadt-brochure",
  },
  {
    id: "newsletter",
    name: "Newsletter",
    aliases: ["Rundbrief"],
    kind: "newsletter",
    networkId: "netzwerk-innenstadt-nrw",
    content: "Nachrichten für Mitglieder.",
    serviceId: "newsletter",
    certainty: "documented",
    sourceId: "innenstadt-brochure",
  },
  {
    id: "eigene-umfragen",
    name: "Eigene Umfragen an Kommunen",
    aliases: ["Umfragen"],
    kind: "survey-report",
    networkId: "netzwerk-innenstadt-nrw",
    content: "Unter anderem zu verkaufsoffenen Sonntagen, Verfügungsfonds und Sicherheit in der Stadt.",
    certainty: "documented",
    sourceId: "innenstadt-brochure",
  },
];

/** Single publications that the sources name. */
export const publications: readonly Publication[] = [
  {
    id: "broschuere-innenstadt-2021",
    kind: "brochure",
    title: "Netzwerk Innenstadt NRW: Hintergründe, Aufgaben, Partner, Themen",
    publisher: "Geschäftsstelle Netzwerk Innenstadt NRW",
    networkId: "netzwerk-innenstadt-nrw",
    topicIds: [],
    summary:
      "Stellt das Netzwerk, seine Formate und die Leistungsübersicht für Mitglieder und Nichtmitglieder vor.",
    visibility: "public",
    certainty: "documented",
    sourceId: "innenstadt-brochure",
  },
  {
    id: "faltblatt-soziale-stadt-2015",
    kind: "flyer",
    title: "Städtenetz Soziale Stadt NRW",
    publisher: "Geschäftsstelle Städtenetz Soziale Stadt NRW",
    networkId: "staedtenetz-soziale-stadt-nrw",
    topicIds: [],
    summary: "Stellt Entstehung, Mitglieder, Organisation und Finanzierung des Städtenetzes vor.",
    visibility: "public",
    certainty: "documented",
    sourceId: "soziale-stadt-flyer",
  },
  {
    id: "statusbericht-investitionspakt",
    kind: "status-report",
    title: "Statusbericht der Bundestransferstelle zum Investitionspakt „Soziale Integration im Quartier“",
    publisher: "Bundestransferstelle",
    topicIds: [],
    visibility: "public",
    certainty: "documented",
    sourceId: "soziale-stadt-home",
  },
];

/** News as dated teasers; the full texts are not known. */
export const news: readonly NewsItem[] = [
  {
    id: "2020-03-30-staedtebaufoerderung",
    date: "2020-03-30",
    title: "Städtebauförderung NRW: 396,6 Millionen Euro für 273 Kommunen",
    teaser:
      "Im Jahr 2020 werden 273 Kommunen in Nordrhein-Westfalen mit rund 396,6 Millionen Euro gefördert, für 295 Projekte mit zuwendungsfähigen Ausgaben von rund 532 Millionen Euro.",
    networkId: "staedtenetz-soziale-stadt-nrw",
    programmeIds: [
      "lebendige-zentren",
      "sozialer-zusammenhalt",
      "wachstum-nachhaltige-erneuerung",
      "investitionspakt-siq",
    ],
    visibility: "public",
    sourceId: "soziale-stadt-home",
  },
  {
    id: "2020-03-30-dritte-orte",
    date: "2020-03-30",
    title:
      "Zweite Phase des Landesprogramms „Dritte Orte – Häuser für Kultur und Begegnung im ländlichen Raum“",
    teaser:
      "Für den Förderzeitraum 2021 bis 2023 ist die zweite Programmphase mit rund 13 Millionen Euro ausgeschrieben; in der ersten werden 17 Projekte bei der Entwicklung von Konzepten unterstützt.",
    networkId: "staedtenetz-soziale-stadt-nrw",
    programmeIds: ["dritte-orte-nrw"],
    visibility: "public",
    sourceId: "soziale-stadt-home",
  },
  {
    id: "2020-03-30-investitionspakt",
    date: "2020-03-30",
    title: "Statusbericht der Bundestransferstelle zum Investitionspakt „Soziale Integration im Quartier“",
    teaser:
      "Der Investitionspakt fördert seit 2017 die Erneuerung sowie den Aus- und Neubau sozialer Infrastruktur in Städten und Gemeinden.",
    networkId: "staedtenetz-soziale-stadt-nrw",
    programmeIds: ["investitionspakt-siq"],
    visibility: "public",
    sourceId: "soziale-stadt-home",
  },
  {
    id: "2024-late-dortmund",
    date: "2024-late",
    title: "Dortmund übernimmt Schlüsselrolle im Netzwerk Stadtentwicklung NRW",
    teaser:
      "Das Amt für Stadterneuerung der Stadt Dortmund koordiniert ab 1. Januar 2025 die Arbeit der AG Stadtumbau.",
    networkId: "netzwerk-stadtentwicklung-nrw",
    programmeIds: [],
    visibility: "public",
    sourceId: "dortmund-press",
  },
];
