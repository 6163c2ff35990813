import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { homePageNews } from "./seed-origins.js";
import { stateFacts } from "./state-facts.js";

/** What the home page of Städtenetz Soziale Stadt NRW reported on funding on 30 March 2020. */
export const fundingNews2020Facts: readonly Fact[] = [
  ...stateFacts(homePageNews, "staedtebaufoerderung-nrw", [
    {
      line: 14,
      predicate: "funding-total",
      qualifier: "2020",
      value: number(396.6, "million EUR", "about"),
      statement:
        "Mit dem Städtebauförderprogramm des Landes Nordrhein-Westfalen wurden im Jahr 2020 insgesamt 273 Kommunen mit rund 396,6 Millionen Euro gefördert. Damit sollten 295 Projekte mit zuwendungsfähigen Ausgaben von rund 532 Millionen Euro umgesetzt werden.",
      note: "Summe der drei Regelprogramme und des Investitionspakts Soziale Integration im Quartier.",
    },
    {
      line: 14,
      predicate: "municipality-count",
      qualifier: "2020",
      value: number(273, "municipalities"),
      statement: "Aus der Städtebauförderung in NRW wurden im Jahr 2020 insgesamt 273 Kommunen gefördert.",
    },
    {
      line: 14,
      predicate: "project-count",
      qualifier: "2020",
      value: number(295, "projects"),
      statement: "Mit der Städtebauförderung in NRW wurden im Jahr 2020 insgesamt 295 Projekte gefördert.",
    },
    {
      line: 14,
      predicate: "eligible-costs",
      qualifier: "2020",
      value: number(532, "million EUR", "about"),
      statement:
        "Die zuwendungsfähigen Ausgaben der 295 Projekte der Städtebauförderung in NRW lagen im Jahr 2020 bei rund 532 Millionen Euro.",
    },
    {
      line: 14,
      predicate: "components",
      qualifier: "2020",
      value: list("Lebendige Zentren", "Sozialer Zusammenhalt", "Wachstum und nachhaltige Erneuerung"),
      statement:
        "Die Städtebauförderung hat seit 2020 drei neue Regelprogramme: „Lebendige Zentren“, „Sozialer Zusammenhalt“ sowie „Wachstum und nachhaltige Erneuerung“. Zum Programm 2020 in NRW gehörte außerdem der Investitionspakt „Soziale Integration im Quartier“.",
    },
  ]),
  ...stateFacts(homePageNews, "dritte-orte-nrw", [
    {
      line: 19,
      predicate: "funder",
      value: text("Ministerium für Kultur und Wissenschaft des Landes Nordrhein-Westfalen"),
      statement:
        "Das Programm „Dritte Orte – Häuser für Kultur und Begegnung im ländlichen Raum“ fördert das Ministerium für Kultur und Wissenschaft des Landes Nordrhein-Westfalen (MKW NRW).",
    },
    {
      line: 19,
      predicate: "part-of",
      value: text("Stärkungsinitiative Kultur"),
      statement: "Das Landesprogramm Dritte Orte gehört zur „Stärkungsinitiative Kultur“.",
    },
    {
      line: 19,
      predicate: "eligible-measures",
      value: text("Entwicklung von Kulturorten in ländlichen Regionen"),
      statement:
        "Mit dem Landesprogramm „Dritte Orte – Häuser für Kultur und Begegnung im ländlichen Raum“ wird die Entwicklung und Weiterentwicklung von Kulturorten in ländlichen Regionen gefördert.",
    },
    {
      line: 19,
      predicate: "phase",
      qualifier: "1",
      value: number(17, "projects"),
      statement:
        "In der ersten Phase des Landesprogramms Dritte Orte wurden 17 Projekte bei der Entwicklung von Konzepten unterstützt. Sie lief im März 2020.",
    },
    {
      line: 19,
      predicate: "phase",
      qualifier: "2",
      value: number(13, "million EUR", "about"),
      validity: { from: "2021", to: "2023" },
      status: "ended",
      statement:
        "Die zweite Phase des Landesprogramms Dritte Orte für den Förderzeitraum 2021 bis 2023 war mit rund 13 Millionen Euro ausgestattet und ermöglichte die konkrete Umsetzung von Dritten Orten im ländlichen Raum. Sie wurde im März 2020 ausgeschrieben; der Förderzeitraum ist vorbei.",
      note: "Eine Antragsfrist nennt die Meldung nicht.",
    },
    {
      line: 19,
      predicate: "deadline",
      value: text("Ausschreibung seit März 2020"),
      validity: { from: "2020-03-30", to: "2023" },
      status: "ended",
      statement:
        "Die zweite Phase des Landesprogramms Dritte Orte (Förderzeitraum 2021 bis 2023) war ab März 2020 ausgeschrieben; eine Antragsfrist nannte die Meldung nicht.",
      note: "Der Förderzeitraum ist vorbei. Eine heute offene Antragsfrist ist nicht bekannt.",
    },
    {
      line: 17,
      predicate: "definition",
      value: text("Häuser für Kultur und Begegnung im ländlichen Raum"),
      statement:
        "Dritte Orte sind Häuser für Kultur und Begegnung im ländlichen Raum; das Land Nordrhein-Westfalen fördert sie mit einem eigenen Programm.",
    },
    {
      line: 19,
      predicate: "funding-total",
      qualifier: "2021-2023",
      value: number(13, "million EUR", "about"),
      validity: { from: "2021", to: "2023" },
      statement:
        "Für die zweite Phase des Landesprogramms Dritte Orte (2021 bis 2023) standen nach der Ausschreibung rund 13 Millionen Euro bereit.",
    },
  ]),
  ...stateFacts(homePageNews, "investitionspakt-siq", [
    {
      line: 24,
      predicate: "funder",
      value: text("Bundesministerium des Innern, für Bau und Heimat (BMI)"),
      statement:
        "Den Investitionspakt „Soziale Integration im Quartier“ fördert seit 2017 das Bundesministerium des Innern, für Bau und Heimat (BMI). Gefördert werden die Erneuerung sowie der Aus- und Neubau sozialer Infrastruktur in Städten und Gemeinden.",
    },
    {
      line: 24,
      predicate: "period",
      value: date("2017"),
      validity: { from: "2017" },
      statement: "Den Investitionspakt „Soziale Integration im Quartier“ gibt es seit 2017.",
    },
    {
      line: 24,
      predicate: "eligible-measures",
      value: list(
        "Erneuerung sozialer Infrastruktur",
        "Ausbau sozialer Infrastruktur",
        "Neubau sozialer Infrastruktur",
      ),
      statement:
        "Mit dem Investitionspakt „Soziale Integration im Quartier“ werden die Erneuerung sowie der Aus- und Neubau sozialer Infrastruktur in Städten und Gemeinden gefördert.",
    },
    {
      line: 24,
      predicate: "part-of",
      value: text(
        "Ressortübergreifende Strategie Soziale Stadt – Nachbarschaften stärken, Miteinander im Quartier",
      ),
      statement:
        "Der Investitionspakt „Soziale Integration im Quartier“ gehört zur „Ressortübergreifenden Strategie Soziale Stadt – Nachbarschaften stärken, Miteinander im Quartier“ des Bundes.",
    },
    {
      line: 22,
      predicate: "publications",
      value: text("Statusbericht der Bundestransferstelle"),
      statement:
        "Zum Investitionspakt „Soziale Integration im Quartier“ hat die Bundestransferstelle einen Statusbericht veröffentlicht, den das Städtenetz Soziale Stadt NRW am 30.03.2020 gemeldet hat.",
    },
  ]),
  ...stateFacts(homePageNews, "soziale-stadt", [
    {
      line: 4,
      predicate: "definition",
      value: text("Städtebauförderungsprogramm"),
      statement:
        "„Soziale Stadt“ ist ein Programm der Städtebauförderung, an dem sich Kommunen aus Nordrhein-Westfalen beteiligen.",
    },
  ]),
];
