import type { Fact } from "../../facts/fact.js";
import type { SubjectId } from "../subjects.js";
import { list, number } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { type FactOrigin, type StatedFact, stateFacts } from "./state-facts.js";

const funders = { land: "vom Land", bund: "vom Bund", eu: "von der EU" } as const;

/** Yearly totals of Städtebauförderung in NRW, of its investment pact and of the Bund, beside the news of 2020. */
export const fundingTotalFacts: readonly Fact[] = [
  ...stateFacts(readIn("nrw-2009", "2009", "inferred"), "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-total",
      qualifier: "2009",
      value: number(261, "million EUR", "about"),
      certainty: "secondary",
      statement: "Die Städtebauförderung in NRW umfasste 2009 rund 261 Millionen Euro.",
      note: "Angabe aus zweiter Hand; das Jahr ist in der Quelle nicht eindeutig.",
    },
  ]),
  ...stateFacts(readIn("nrw-2011", "2011"), "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-total",
      qualifier: "2011",
      value: number(255, "million EUR", "about"),
      certainty: "secondary",
      statement:
        "Die Städtebauförderung in NRW umfasste 2011 rund 255 Millionen Euro für 169 Maßnahmen, 2 Millionen Euro mehr als 2010.",
      note: "Angabe aus zweiter Hand.",
    },
    {
      predicate: "project-count",
      qualifier: "2011",
      value: number(169, "projects"),
      certainty: "secondary",
      statement: "Mit der Städtebauförderung in NRW wurden 2011 insgesamt 169 Maßnahmen gefördert.",
      note: "Angabe aus zweiter Hand.",
    },
  ]),
  ...stateFacts(readIn("nrw-2015", "2015-06-25"), "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-total",
      qualifier: "2015",
      value: number(258, "million EUR", "about"),
      certainty: "secondary",
      statement:
        "Die Städtebauförderung in NRW umfasste 2015 rund 258 Millionen Euro: 143 Millionen vom Land und 115 Millionen vom Bund.",
      note: "Angabe aus zweiter Hand; die Summe ist aus den Anteilen berechnet.",
    },
    ...sharesOf(
      "2015",
      [
        ["land", 143, "143"],
        ["bund", 115, "115"],
      ],
      { certainty: "secondary", note: "Angabe aus zweiter Hand." },
    ),
  ]),
  ...stateFacts(readIn("nrw-2018", "2018"), "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-total",
      qualifier: "2018",
      value: number(500, "million EUR", "more-than"),
      statement:
        "Die Städtebauförderung in NRW umfasste 2018 nach Angabe des Ministeriums mehr als eine halbe Milliarde Euro, also mehr als 500 Millionen Euro.",
      note: "Eine genaue Summe nennt die Quelle nicht.",
    },
  ]),
  ...stateFacts(readIn("nrw-2020", "2020-03-30"), "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-by-funder",
      qualifier: "2020",
      value: list("Land 198,1 Millionen Euro", "Bund 191,3 Millionen Euro", "EU 7,2 Millionen Euro"),
      statement:
        "Von den 396,6 Millionen Euro der Städtebauförderung in NRW 2020 kamen 198,1 Millionen Euro vom Land, 191,3 Millionen Euro vom Bund und 7,2 Millionen Euro von der EU.",
    },
    ...sharesOf("2020", [
      ["land", 198.1, "198,1"],
      ["bund", 191.3, "191,3"],
      ["eu", 7.2, "7,2"],
    ]),
  ]),
  ...stateFacts(readIn("nrw-2020", "2020-03-30"), "investitionspakt-siq", [
    {
      predicate: "funding-total",
      qualifier: "2020",
      value: number(49.1, "million EUR", "about"),
      statement:
        "Aus dem Investitionspakt Soziale Integration im Quartier flossen 2020 in NRW 49,1 Millionen Euro an 32 Kommunen.",
      note: "In der Summe der Städtebauförderung 2020 enthalten.",
    },
    {
      predicate: "municipality-count",
      qualifier: "2020",
      value: number(32, "municipalities"),
      statement:
        "Aus dem Investitionspakt Soziale Integration im Quartier wurden 2020 in NRW 32 Kommunen gefördert.",
    },
  ]),
  ...stateFacts(readIn("nrw-2022", "2022"), "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-total",
      qualifier: "2022",
      value: number(336.6, "million EUR", "about"),
      certainty: "secondary",
      statement:
        "Für die Städtebauförderung in NRW wurden 2022 rund 336,6 Millionen Euro erwartet: 188,2 Millionen vom Land, 146,1 Millionen vom Bund und 2,3 Millionen von der EU.",
      note: "Angabe aus zweiter Hand, erwartete Beträge; die Summe ist aus den Anteilen berechnet, der Bundesanteil in der Quelle verdruckt.",
    },
    ...sharesOf(
      "2022",
      [
        ["land", 188.2, "188,2"],
        ["bund", 146.1, "146,1"],
        ["eu", 2.3, "2,3"],
      ],
      { certainty: "secondary", note: "Erwarteter Betrag, Angabe aus zweiter Hand." },
    ),
  ]),
  ...stateFacts(readIn("nrw-2023", "2023"), "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-total",
      qualifier: "2023",
      value: number(386.2, "million EUR", "about"),
      certainty: "secondary",
      statement: "Die Städtebauförderung in NRW umfasste 2023 rund 386,2 Millionen Euro für 225 Projekte.",
      note: "Angabe aus zweiter Hand, nach dem Ministerium.",
    },
    {
      predicate: "project-count",
      qualifier: "2023",
      value: number(225, "projects"),
      certainty: "secondary",
      statement: "Mit der Städtebauförderung in NRW wurden 2023 insgesamt 225 Projekte gefördert.",
      note: "Angabe aus zweiter Hand, nach dem Ministerium.",
    },
  ]),
  ...stateFacts(readIn("nrw-2024", "2024"), "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-total",
      qualifier: "2024",
      value: number(416.3, "million EUR", "about"),
      statement: "Die Städtebauförderung in NRW umfasste 2024 rund 416,3 Millionen Euro für 204 Projekte.",
    },
    {
      predicate: "project-count",
      qualifier: "2024",
      value: number(204, "projects"),
      statement: "Mit der Städtebauförderung in NRW wurden 2024 insgesamt 204 Projekte gefördert.",
    },
  ]),
  ...stateFacts(readIn("nrw-2025", "2025-04-24"), "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-total",
      qualifier: "2025",
      value: number(302, "million EUR", "about"),
      statement:
        "Die Städtebauförderung in NRW umfasst 2025 rund 302 Millionen Euro für 133 Projekte: 152,4 Millionen vom Land und 149,5 Millionen vom Bund.",
      note: "Andere Seiten nennen 150,3 Millionen Euro vom Land und 149,2 Millionen Euro vom Bund.",
    },
    {
      predicate: "project-count",
      qualifier: "2025",
      value: number(133, "projects"),
      statement: "Mit der Städtebauförderung in NRW werden 2025 insgesamt 133 Projekte gefördert.",
    },
    ...sharesOf("2025", [
      ["land", 152.4, "152,4"],
      ["bund", 149.5, "149,5"],
    ]),
  ]),
  ...stateFacts(readIn("federal-2018", "2018"), "staedtebaufoerderung-bund", [
    {
      predicate: "funding-total",
      qualifier: "2018",
      value: number(790, "million EUR"),
      statement:
        "Der Bund gab 2018 für die Städtebauförderung 790 Millionen Euro: Stadtumbau 260, Soziale Stadt 190, Aktive Zentren 110, Städtebaulicher Denkmalschutz 110, Kleinere Städte und Gemeinden 70 und Stadtgrün 50 Millionen Euro. Dazu kamen 200 Millionen Euro für den Investitionspakt.",
    },
  ]),
  ...partsOfFederalYear("2018", readIn("federal-2018", "2018"), [
    ["stadtumbau-west", "Stadtumbau", 260],
    ["soziale-stadt", "Soziale Stadt", 190],
    ["aktive-zentren", "Aktive Stadt- und Ortsteilzentren", 110],
    ["staedtebaulicher-denkmalschutz", "Städtebaulicher Denkmalschutz", 110],
    ["kleinere-staedte", "Kleinere Städte und Gemeinden", 70],
    ["zukunft-stadtgruen", "Zukunft Stadtgrün", 50],
  ]),
  ...stateFacts(readIn("stadtumbaunetzwerk-reform", "2020"), "staedtebaufoerderung-bund", [
    {
      predicate: "funding-total",
      qualifier: "2020",
      value: number(790, "million EUR"),
      statement:
        "Der Bund gab 2020 für die Städtebauförderung 790 Millionen Euro: Lebendige Zentren 300, Sozialer Zusammenhalt 200, Wachstum und nachhaltige Erneuerung 290 Millionen Euro. Dazu kamen 200 Millionen Euro für den Investitionspakt.",
    },
  ]),
  ...partsOfFederalYear("2020", readIn("stadtumbaunetzwerk-reform", "2020"), [
    ["lebendige-zentren", "Lebendige Zentren", 300],
    ["sozialer-zusammenhalt", "Sozialer Zusammenhalt", 200],
    ["wachstum-nachhaltige-erneuerung", "Wachstum und nachhaltige Erneuerung", 290],
  ]),
  ...stateFacts(readIn("vv-2026", "2025-11-18"), "staedtebaufoerderung-bund", [
    {
      predicate: "funding-total",
      qualifier: "2025",
      value: number(790, "million EUR"),
      statement: "Der Bund gab 2025 für die Städtebauförderung 790 Millionen Euro.",
      note: "Abgeleitet: 2026 sind es 1.000 Millionen Euro, 210 Millionen Euro mehr als 2025.",
    },
    {
      predicate: "funding-total",
      qualifier: "2026",
      value: number(1000, "million EUR"),
      status: "decided",
      statement:
        "Der Bund gibt 2026 für die Städtebauförderung 1.000 Millionen Euro, also 1 Milliarde Euro; das sind 210 Millionen Euro mehr als 2025.",
    },
    {
      predicate: "funding-total",
      qualifier: "plan",
      value: number(1580, "million EUR"),
      status: "proposed",
      statement:
        "Bis zum Ende der Legislaturperiode sollen die Bundesmittel für die Städtebauförderung auf 1.580 Millionen Euro steigen.",
      note: "Geplant, nicht beschlossen.",
    },
  ]),
  ...stateFacts(readIn("siq-2017", "2017-07-14"), "investitionspakt-siq", [
    {
      predicate: "funding-total",
      qualifier: "2017",
      value: number(55.4, "million EUR", "about"),
      statement:
        "Aus dem Investitionspakt Soziale Integration im Quartier flossen 2017 in NRW 55,4 Millionen Euro in 44 Maßnahmen: 46,1 Millionen vom Bund und 9,3 Millionen vom Land. Die Kommunen trugen 6,1 Millionen Euro selbst.",
    },
    {
      predicate: "project-count",
      qualifier: "2017",
      value: number(44, "projects"),
      statement:
        "Aus dem Investitionspakt Soziale Integration im Quartier wurden 2017 in NRW 44 Maßnahmen gefördert.",
    },
    {
      predicate: "application-count",
      qualifier: "2017",
      value: number(206, "applications"),
      statement:
        "Für den Investitionspakt Soziale Integration im Quartier gab es 2017 in NRW 206 Anträge aus 134 Kommunen und einem Kreis über 277,3 Millionen Euro.",
    },
  ]),
  ...stateFacts(readIn("nrw-2018", "2018"), "investitionspakt-siq", [
    {
      predicate: "funding-total",
      qualifier: "2018",
      value: number(61.7, "million EUR", "about"),
      statement:
        "Im Investitionspakt Soziale Integration im Quartier standen 2018 in NRW 61,7 Millionen Euro für 66 Projekte in 60 Kommunen bereit; darin stecken 6,2 Millionen Euro Eigenanteil der Kommunen.",
    },
    {
      predicate: "project-count",
      qualifier: "2018",
      value: number(66, "projects"),
      statement:
        "Aus dem Investitionspakt Soziale Integration im Quartier wurden 2018 in NRW 66 Projekte gefördert.",
    },
    {
      predicate: "municipality-count",
      qualifier: "2018",
      value: number(60, "municipalities"),
      statement:
        "Aus dem Investitionspakt Soziale Integration im Quartier wurden 2018 in NRW Projekte in 60 Kommunen gefördert.",
    },
  ]),
];

type Share = readonly [funder: keyof typeof funders, million: number, inWords: string];

/** What came from one funder of Städtebauförderung in NRW in a year. */
function sharesOf(
  year: string,
  shares: readonly Share[],
  reserve: Pick<StatedFact, "certainty" | "note"> = {},
): StatedFact[] {
  return shares.map(([funder, million, inWords]) => ({
    predicate: "funding-by-funder",
    qualifier: `${year}-${funder}`,
    value: number(million, "million EUR"),
    statement: `Von den Mitteln der Städtebauförderung in NRW ${year} kamen ${inWords} Millionen Euro ${funders[funder]}.`,
    ...reserve,
  }));
}

/** How the money of the Bund was split by programme in a year; sums for all of Germany. */
function partsOfFederalYear(
  year: string,
  origin: FactOrigin,
  parts: readonly (readonly [programme: SubjectId, name: string, million: number])[],
): Fact[] {
  return parts.flatMap(([programme, name, million]) =>
    stateFacts(origin, programme, [
      {
        predicate: "funding-total",
        qualifier: `bund-${year}`,
        value: number(million, "million EUR"),
        statement: `Für das Programm ${name} gab der Bund ${year} in ganz Deutschland ${million} Millionen Euro.`,
        note: "Bundesmittel für alle Länder; eine Aufteilung der Landessumme auf die Programme ist nicht bekannt.",
      },
    ]),
  );
}
