import type { Fact } from "../../facts/fact.js";
import { boolean, date, list, number, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

const about = readIn("stadtentwicklung-about", "2024", "inferred");

/** What public pages and council papers add on Netzwerk Stadtentwicklung NRW and its working communities. */
export const stadtentwicklungHistoryFacts: readonly Fact[] = [
  ...stateFacts(about, "netzwerk-stadtentwicklung-nrw", [
    {
      predicate: "founded",
      qualifier: "start",
      value: date("2024-01-01"),
      validity: { from: "2024-01-01" },
      statement: "Das Netzwerk Stadtentwicklung NRW arbeitet seit dem 1. Januar 2024 als gemeinsames Dach.",
    },
    {
      predicate: "founded",
      qualifier: "founding-assembly",
      value: date("2024-01-15"),
      statement:
        "Die Gründungsversammlung des Netzwerks Stadtentwicklung NRW fand am 15. Januar 2024 in Münster statt.",
    },
    {
      predicate: "predecessor",
      value: list(
        "Forum Baulandmanagement NRW",
        "Stadtumbaunetzwerk NRW",
        "Städtenetz Soziale Stadt NRW",
        "Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW",
        "Netzwerk Innenstadt NRW",
      ),
      statement:
        "Im Netzwerk Stadtentwicklung NRW sind 2024 fünf Netzwerke aufgegangen: Forum Baulandmanagement NRW, Stadtumbaunetzwerk NRW, Städtenetz Soziale Stadt NRW, Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW und Netzwerk Innenstadt NRW.",
    },
    {
      predicate: "supporters",
      value: list("Ministerium", "fünf Bezirksregierungen", "kommunale Spitzenverbände"),
      statement:
        "Das Netzwerk Stadtentwicklung NRW wird vom zuständigen Ministerium, den fünf Bezirksregierungen und den kommunalen Spitzenverbänden unterstützt.",
    },
    {
      predicate: "membership-condition",
      value: boolean(false),
      statement:
        "Eine Mitgliedschaft in einem der früheren einzelnen Netzwerke ist seit 2024 nicht mehr möglich; Kommunen werden Mitglied im Netzwerk Stadtentwicklung NRW.",
    },
  ]),
  ...stateFacts(readIn("driburg-news", "2024-01"), "netzwerk-stadtentwicklung-nrw", [
    {
      predicate: "member-count",
      value: number(140, "municipalities", "more-than"),
      statement: "Im Netzwerk Stadtentwicklung NRW sind zum Start etwas mehr als 140 Kommunen Mitglied.",
      note: "Eine vollständige Mitgliederliste ist öffentlich nicht bekannt.",
    },
    {
      predicate: "members",
      value: list("Brakel", "Nieheim"),
      statement: "Zu den Gründungsmitgliedern des Netzwerks Stadtentwicklung NRW gehören Brakel und Nieheim.",
    },
  ]),
  ...stateFacts(readIn("forum-bauland", "2024", "inferred"), "netzwerk-stadtentwicklung-nrw", [
    {
      predicate: "fee-model",
      value: text("sechs Stufen nach Einwohnerzahl"),
      validity: { from: "2024" },
      statement:
        "Der Beitrag für das Netzwerk Stadtentwicklung NRW ist nach Einwohnerzahl in sechs Stufen gestaffelt, von 1.000 Euro im Jahr (unter 10.000 Einwohner) bis 5.000 Euro im Jahr (größte Städte).",
      note: "Die vier Stufen dazwischen sind nicht bekannt.",
    },
    {
      predicate: "membership-fee",
      value: list("1.000 Euro im Jahr", "5.000 Euro im Jahr"),
      validity: { from: "2024" },
      statement:
        "Die Mitgliedschaft im Netzwerk Stadtentwicklung NRW kostet je nach Einwohnerzahl zwischen 1.000 Euro im Jahr (unter 10.000 Einwohner) und 5.000 Euro im Jahr (größte Städte).",
      note: "Es gibt sechs Stufen; die vier Stufen dazwischen sind nicht bekannt.",
    },
    {
      predicate: "membership-fee",
      qualifier: "lowest-step",
      value: number(1000, "EUR a year"),
      validity: { from: "2024" },
      statement:
        "Kommunen mit weniger als 10.000 Einwohnern zahlen für das Netzwerk Stadtentwicklung NRW 1.000 Euro im Jahr.",
    },
    {
      predicate: "membership-fee",
      qualifier: "highest-step",
      value: number(5000, "EUR a year"),
      validity: { from: "2024" },
      statement:
        "Die größten Städte zahlen für das Netzwerk Stadtentwicklung NRW 5.000 Euro im Jahr, den höchsten Beitrag.",
    },
  ]),
  ...stateFacts(readIn("nottuln-paper", "2024"), "05558032", [
    {
      predicate: "participation",
      value: text("Beitritt zum Netzwerk Stadtentwicklung NRW vorgeschlagen"),
      status: "proposed",
      statement:
        "Der Beitritt der Gemeinde Nottuln zum Netzwerk Stadtentwicklung NRW wurde dem Rat vorgeschlagen.",
      note: "Ob die Gemeinde beigetreten ist, ist nicht belegt.",
    },
  ]),
  ...stateFacts(readIn("stadtentwicklung-ag-stadtumbau", "2024", "inferred"), "ag-stadtumbau", [
    {
      predicate: "bodies",
      value: list("Lenkungskreis", "zwei Vorsitzende", "kommunale Koordinierungsstelle"),
      statement:
        "Die AG Stadtumbau hat einen Lenkungskreis, der in der Regel zweimal im Jahr tagt, zwei für zwei Jahre gewählte Vorsitzende und eine kommunale Koordinierungsstelle.",
    },
    {
      predicate: "predecessor",
      value: text("Stadtumbaunetzwerk NRW"),
      statement: "Vorgänger der AG Stadtumbau ist das Stadtumbaunetzwerk NRW.",
    },
  ]),
  ...stateFacts(readIn("soziale-stadt-structure", "2024"), "ag-soziale-stadt", [
    {
      predicate: "predecessor",
      value: text("Städtenetz Soziale Stadt NRW"),
      statement: "Vorgänger der AG Soziale Stadt ist das Städtenetz Soziale Stadt NRW.",
    },
  ]),
  ...stateFacts(readIn("soziale-stadt-contact", "2024", "inferred"), "ag-soziale-stadt", [
    {
      predicate: "contact-person",
      value: text("Stefan Schwarz, Amt für Stadterneuerung und Bodenmanagement der Stadt Essen"),
      statement:
        "Ansprechperson für die AG Soziale Stadt ist Stefan Schwarz im Amt für Stadterneuerung und Bodenmanagement der Stadt Essen.",
    },
    {
      predicate: "coordination",
      value: text("Stadt Essen, Amt für Stadterneuerung und Bodenmanagement"),
      statement:
        "Die AG Soziale Stadt wird vom Amt für Stadterneuerung und Bodenmanagement der Stadt Essen betreut.",
    },
  ]),
  ...stateFacts(about, "ag-innenstadt", [
    {
      predicate: "predecessor",
      value: text("Netzwerk Innenstadt NRW"),
      statement: "Vorgänger der AG Innenstadt ist das Netzwerk Innenstadt NRW.",
    },
  ]),
  ...stateFacts(about, "ag-baulandmanagement", [
    {
      predicate: "predecessor",
      value: text("Forum Baulandmanagement NRW"),
      statement: "Vorgänger der AG Baulandmanagement ist das Forum Baulandmanagement NRW.",
    },
  ]),
  ...stateFacts(about, "ag-historische-stadt-und-ortskerne", [
    {
      predicate: "predecessor",
      value: text("Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW"),
      statement:
        "Vorgänger der AG Historische Stadt- und Ortskerne ist die Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW.",
    },
  ]),
];
