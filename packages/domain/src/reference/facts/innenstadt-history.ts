import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

/** What public pages and council papers add on Netzwerk Innenstadt NRW: chairs, counts, fees, accessions. */
export const innenstadtHistoryFacts: readonly Fact[] = [
  ...stateFacts(readIn("innenstadt-portrait"), "netzwerk-innenstadt-nrw", [
    {
      predicate: "founded",
      value: date("2008"),
      statement: "Das Netzwerk Innenstadt NRW wurde nach seinem Kurzporträt im Jahr 2008 gegründet.",
    },
    {
      predicate: "chair",
      asOf: { date: "2016-11", quality: "inferred" },
      value: text("Stadt Bocholt"),
      validity: { from: "2008", to: "2016-11" },
      status: "ended",
      statement: "Den Vorsitz des Netzwerks Innenstadt NRW hatte bis November 2016 die Stadt Bocholt.",
    },
    {
      predicate: "chair",
      asOf: { date: "2019", quality: "inferred" },
      value: text("Stadt Gelsenkirchen"),
      validity: { from: "2016-12", to: "2019" },
      status: "ended",
      statement:
        "Den Vorsitz des Netzwerks Innenstadt NRW hatte von Dezember 2016 bis 2019 die Stadt Gelsenkirchen.",
    },
    {
      predicate: "chair",
      qualifier: "beginning",
      asOf: { date: "2020-01", quality: "inferred" },
      value: date("2020-01"),
      validity: { from: "2020-01" },
      statement: "Den Vorsitz des Netzwerks Innenstadt NRW hat seit Januar 2020 die Stadt Münster.",
    },
  ]),
  ...stateFacts(readIn("innenstadt-joining"), "netzwerk-innenstadt-nrw", [
    {
      predicate: "legal-basis",
      value: text("§§ 2, 3 GkG NRW"),
      statement:
        "Das Netzwerk Innenstadt NRW ist eine freiwillige Arbeitsgemeinschaft nach §§ 2 und 3 des Gesetzes über kommunale Gemeinschaftsarbeit (GkG NRW).",
    },
    {
      predicate: "agreement",
      value: date("2009-07-14"),
      statement:
        "Grundlage des Netzwerks Innenstadt NRW ist eine Kooperationsvereinbarung vom 14. Juli 2009 zwischen dem Ministerium und der Stadt Bocholt.",
    },
    {
      predicate: "joining-procedure",
      value: text("unterschriebene Beitrittserklärung"),
      statement:
        "Eine Kommune trat dem Netzwerk Innenstadt NRW mit einer unterschriebenen Beitrittserklärung bei.",
      note: "Seit Januar 2024 ist die Mitgliedschaft nur noch im Netzwerk Stadtentwicklung NRW möglich.",
    },
  ]),
  ...stateFacts(readIn("innenstadt-ministry-2013", "2013-04"), "netzwerk-innenstadt-nrw", [
    {
      predicate: "member-and-partner-count",
      value: number(78, "members"),
      statement:
        "Das Netzwerk Innenstadt NRW hatte im April 2013 insgesamt 78 Mitglieder, darunter 3 Organisationen.",
    },
    {
      predicate: "member-count",
      value: number(75, "municipalities"),
      statement:
        "Im Netzwerk Innenstadt NRW waren im April 2013 insgesamt 75 Kommunen Mitglied, dazu 3 Organisationen.",
      note: "Gezählt aus der Liste der Ministeriumsseite.",
    },
    {
      predicate: "member-organisations",
      value: list("Handelsverband NRW", "NRW.URBAN", "RWGV"),
      statement:
        "Als Organisationen waren im April 2013 der Handelsverband NRW, NRW.URBAN und der RWGV Mitglied im Netzwerk Innenstadt NRW.",
    },
  ]),
  ...stateFacts(readIn("haltern-news", "2021-02"), "netzwerk-innenstadt-nrw", [
    {
      predicate: "member-count",
      value: number(100, "municipalities", "more-than"),
      statement: "Das Netzwerk Innenstadt NRW hat mehr als 100 Mitglieder.",
    },
    {
      predicate: "membership-fee",
      qualifier: "05562016",
      value: number(2000, "EUR a year"),
      statement:
        "Der Beitrag für das Netzwerk Innenstadt NRW beträgt für Haltern am See 2.000 Euro im Jahr, der Satz für Kommunen bis 100.000 Einwohner.",
      note: "Der Beitrag war in den Jahren 2021 bis 2023 ausgesetzt. Seit 2024 gilt der Beitrag des Netzwerks Stadtentwicklung NRW.",
    },
    {
      predicate: "fee-waiver",
      value: text("2021 bis 2023"),
      validity: { from: "2021", to: "2023" },
      status: "ended",
      statement:
        "Die Mitgliedsbeiträge für das Netzwerk Innenstadt NRW waren von 2021 bis 2023 ausgesetzt: Das Land übernahm die gesamten Kosten statt 70 Prozent.",
    },
    {
      predicate: "joined",
      qualifier: "05562016",
      value: date("2021-03-01"),
      validity: { from: "2021-03-01" },
      statement: "Die Stadt Haltern am See wurde zum 1. März 2021 Mitglied im Netzwerk Innenstadt NRW.",
      note: "So angekündigt im Februar 2021; wie es heute ist, steht dort nicht.",
    },
  ]),
  ...stateFacts(readIn("heinsberg-paper", "2021"), "netzwerk-innenstadt-nrw", [
    {
      predicate: "fee-model",
      value: text("nach Einwohnerzahl, 2.000 Euro bis 100.000 Einwohner"),
      statement:
        "Der Beitrag für das Netzwerk Innenstadt NRW richtet sich nach der Einwohnerzahl; Kommunen bis 100.000 Einwohner zahlen 2.000 Euro im Jahr.",
      note: "Seit 2024 gilt der Beitrag des Netzwerks Stadtentwicklung NRW.",
    },
  ]),
  ...stateFacts(readIn("meerbusch-paper", "2023-03"), "netzwerk-innenstadt-nrw", [
    {
      predicate: "member-and-partner-count",
      value: number(168, "members"),
      statement: "Das Netzwerk Innenstadt NRW hat 168 Kommunen und Partner als Mitglieder.",
      note: "Kommunen und Partner zusammen gezählt, nicht mit den 130 Städten und Gemeinden von März 2021 gleichzusetzen.",
    },
    {
      predicate: "membership-fee",
      qualifier: "05162022",
      value: number(1340, "EUR a year", "about"),
      statement:
        "Für die Stadt Meerbusch wurde der Beitrag für das Netzwerk Innenstadt NRW mit etwa 1.340 Euro im Jahr angegeben.",
      note: "Seit 2024 gilt der Beitrag des Netzwerks Stadtentwicklung NRW.",
    },
    {
      predicate: "minimum-term",
      value: number(3, "years"),
      statement: "Die Mitgliedschaft im Netzwerk Innenstadt NRW dauerte mindestens 3 Jahre.",
      note: "Angabe aus einer Sitzungsvorlage der Stadt Meerbusch.",
    },
    {
      predicate: "members",
      value: list("Krefeld", "Willich", "Kaarst", "Neuss"),
      statement:
        "Als Mitglieder des Netzwerks Innenstadt NRW in der Nachbarschaft nennt die Stadt Meerbusch Krefeld, Willich, Kaarst und Neuss.",
    },
  ]),
  ...stateFacts(readIn("meerbusch-paper", "2023-03"), "05162022", [
    {
      predicate: "participation",
      value: text("Beitritt zum Netzwerk Innenstadt NRW vorgeschlagen"),
      status: "proposed",
      statement: "Der Beitritt der Stadt Meerbusch zum Netzwerk Innenstadt NRW wurde dem Rat vorgeschlagen.",
      note: "Ob die Stadt beigetreten ist, ist nicht belegt.",
    },
  ]),
  ...stateFacts(readIn("imorde-page"), "netzwerk-innenstadt-nrw", [
    {
      predicate: "member-and-partner-count",
      value: number(161, "members", "more-than"),
      statement: "Das Netzwerk Innenstadt NRW hat mit Partnern mehr als 161 Mitglieder.",
      note: "Die Seite ist undatiert.",
    },
    {
      predicate: "operator",
      value: text("IMORDE Projekt- & Kulturberatung GmbH"),
      statement:
        "Die Geschäftsstelle des Netzwerks Innenstadt NRW führt das Büro IMORDE Projekt- & Kulturberatung GmbH in Münster.",
    },
  ]),
  ...stateFacts(readIn("brakel-paper"), "netzwerk-innenstadt-nrw", [
    {
      predicate: "member-count",
      value: number(130, "municipalities"),
      statement: "Eine Sitzungsvorlage der Stadt Brakel nennt 130 Mitglieder im Netzwerk Innenstadt NRW.",
      note: "Die Vorlage ist undatiert.",
    },
  ]),
];
