import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

const round3 = readIn("klimaanpassung", "2025-08-08");

/** Programmes beside Städtebauförderung: Dritte Orte after 2020, climate, districts, Rheinisches Revier. */
export const otherProgrammeFacts: readonly Fact[] = [
  ...stateFacts(readIn("dritte-orte", "2025"), "dritte-orte-nrw", [
    {
      predicate: "period",
      value: list("2019 bis 2023", "2024 bis 2028"),
      validity: { from: "2019", to: "2028" },
      statement:
        "Das Landesprogramm Dritte Orte läuft in zwei Generationen: 2019 bis 2023 und 2024 bis 2028.",
      note: "Eine offene Antragsfrist ist nicht bekannt.",
    },
    {
      predicate: "maximum-grant",
      value: list("50.000 Euro für das Konzept", "450.000 Euro für die Umsetzung"),
      statement:
        "Im Landesprogramm Dritte Orte gibt es je Projekt bis zu 50.000 Euro für die Konzeptphase und bis zu 450.000 Euro für die Umsetzung.",
    },
    {
      predicate: "applicants",
      value: list("Kommunen", "Vereine", "Initiativen"),
      statement:
        "Im Landesprogramm Dritte Orte werden neben Kommunen auch Vereine und Initiativen gefördert.",
    },
    {
      predicate: "contact-person",
      value: text("Programmbüro startklar a+b"),
      statement: "Das Programmbüro für die Dritten Orte in Nordrhein-Westfalen ist startklar a+b.",
    },
    {
      predicate: "website",
      value: text("www.dritteorte.nrw"),
      statement: "Das Landesprogramm Dritte Orte ist im Internet unter www.dritteorte.nrw zu finden.",
    },
    {
      predicate: "phase",
      qualifier: "2021-2023",
      asOf: { date: "2023", quality: "inferred" },
      value: number(26, "projects"),
      validity: { from: "2021", to: "2023" },
      status: "ended",
      statement:
        "In der Umsetzungsphase 2021 bis 2023 förderte das Landesprogramm Dritte Orte 26 von 45 beantragten Projekten, mit etwa 10 bis 12 Millionen Euro.",
      note: "In der Ausschreibung von März 2020 waren rund 13 Millionen Euro genannt.",
    },
  ]),
  ...stateFacts(readIn("dritte-orte-2024", "2024"), "dritte-orte-nrw", [
    {
      predicate: "phase",
      qualifier: "2024-konzepte",
      value: number(28, "projects"),
      validity: { from: "2024-04" },
      statement:
        "In der zweiten Generation des Landesprogramms Dritte Orte werden seit April 2024 Konzepte von 28 Projekten gefördert; beworben hatten sich mehr als 100.",
    },
  ]),
  ...stateFacts(readIn("dritte-orte-jury", "2025"), "dritte-orte-nrw", [
    {
      predicate: "phase",
      qualifier: "2025-umsetzung",
      value: number(21, "projects"),
      validity: { from: "2025-08", to: "2028" },
      statement:
        "Seit August 2025 setzt das Landesprogramm Dritte Orte 21 Projekte über drei Jahre um, mit bis zu 9,45 Millionen Euro.",
    },
    {
      predicate: "funding-total",
      qualifier: "2025-2028",
      value: number(9.45, "million EUR", "up-to"),
      validity: { from: "2025-08", to: "2028" },
      statement:
        "Für die Umsetzung von 21 Projekten ab August 2025 stehen im Landesprogramm Dritte Orte bis zu 9,45 Millionen Euro bereit.",
    },
  ]),
  ...stateFacts(round3, "klimaanpassung-kommunen-nrw", [
    {
      predicate: "funding-total",
      value: number(37, "million EUR", "about"),
      statement: "Das Programm Klimaanpassung.Kommunen.NRW aus EFRE-Mitteln umfasst rund 37 Millionen Euro.",
    },
    {
      predicate: "deadline",
      qualifier: "round-3",
      value: date("2025-04-28"),
      validity: { from: "2025-02-03", to: "2025-04-28" },
      status: "ended",
      statement:
        "Skizzen für die dritte Runde von Klimaanpassung.Kommunen.NRW waren vom 3. Februar bis zum 28. April 2025 möglich.",
      note: "Ob eine weitere Runde kommt, ist nicht bekannt.",
    },
    {
      predicate: "application-count",
      qualifier: "round-3",
      value: number(45, "sketches"),
      statement:
        "In der dritten Runde von Klimaanpassung.Kommunen.NRW wurden 45 Skizzen eingereicht, 24 davon zum Antrag eingeladen.",
    },
    {
      predicate: "invited-count",
      qualifier: "round-3",
      value: number(24, "sketches"),
      statement:
        "In der dritten Runde von Klimaanpassung.Kommunen.NRW wurden 24 der 45 eingereichten Skizzen zum Antrag eingeladen.",
    },
    {
      predicate: "eligible-measures",
      value: list("Hitze", "Trockenheit", "Schwammstadt", "Extremwetter"),
      statement:
        "Mit dem Programm Klimaanpassung.Kommunen.NRW werden Vorhaben gegen Hitze und Trockenheit, zur Schwammstadt und gegen Folgen von Extremwetter gefördert.",
    },
  ]),
  ...stateFacts(readIn("wohnviertel-im-wandel"), "wohnviertel-im-wandel", [
    {
      predicate: "eligible-measures",
      value: list("Freiflächen", "Brachen", "Gemeinschaftsgebäude"),
      statement:
        "Mit dem EFRE-Programm Wohnviertel im Wandel werden Investitionen in Wohnviertel mit mehrfachen Benachteiligungen gefördert: Freiflächen, Brachen und Gemeinschaftsgebäude.",
    },
  ]),
  ...stateFacts(readIn("rheinisches-revier", "2021-06"), "stadtentwicklung-rheinisches-revier", [
    {
      predicate: "period",
      value: list("2022", "2038"),
      validity: { from: "2022", to: "2038" },
      statement:
        "Das Programm Stadtentwicklung Rheinisches Revier läuft von 2022 bis 2038; der Aufruf kam im Juni 2021.",
    },
  ]),
];
