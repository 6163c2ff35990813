import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

const reform = readIn("stadtumbaunetzwerk-reform", "2020");

/** The programmes of Städtebauförderung: since when, what they followed, what they are for. */
export const fundingProgrammeFacts: readonly Fact[] = [
  ...stateFacts(reform, "staedtebaufoerderung-nrw", [
    {
      predicate: "reform",
      value: list(
        "aus sechs Programmen wurden drei",
        "Klimamaßnahmen als Voraussetzung",
        "mehr interkommunale Zusammenarbeit",
      ),
      statement:
        "Mit der Neuordnung der Städtebauförderung 2020 wurden aus sechs Programmen drei: Lebendige Zentren, Sozialer Zusammenhalt sowie Wachstum und nachhaltige Erneuerung. Klimamaßnahmen wurden Voraussetzung der Förderung, interkommunale Zusammenarbeit wird stärker unterstützt.",
    },
  ]),
  ...stateFacts(reform, "lebendige-zentren", [
    {
      predicate: "period",
      value: date("2020"),
      validity: { from: "2020" },
      status: "in-force",
      statement: "Das Programm Lebendige Zentren gibt es seit 2020; es läuft weiter.",
    },
    {
      predicate: "predecessor",
      value: list("Aktive Stadt- und Ortsteilzentren", "Städtebaulicher Denkmalschutz"),
      statement:
        "Das Programm Lebendige Zentren ist 2020 auf die Programme Aktive Stadt- und Ortsteilzentren und Städtebaulicher Denkmalschutz gefolgt.",
    },
    {
      predicate: "eligible-measures",
      value: text("Anpassung, Stärkung und Erhalt von Stadt- und Ortskernen"),
      status: "in-force",
      statement:
        "Mit dem Programm „Lebendige Zentren – Erhalt und Entwicklung der Stadt- und Ortskerne“ werden Stadt- und Ortskerne angepasst, gestärkt und erhalten, auch historische Kerne.",
    },
    {
      predicate: "legal-basis",
      value: list("Art. 104b GG", "§§ 136 ff. BauGB", "§§ 164a, 164b BauGB"),
      status: "in-force",
      statement:
        "Das Programm Lebendige Zentren stützt sich auf Art. 104b Grundgesetz und auf §§ 136 ff., 164a und 164b Baugesetzbuch.",
    },
  ]),
  ...stateFacts(readIn("gruen-in-die-stadt", "2020", "inferred"), "lebendige-zentren", [
    {
      predicate: "predecessor",
      variant: "with-smaller-towns",
      certainty: "secondary",
      value: list(
        "Aktive Stadt- und Ortsteilzentren",
        "Städtebaulicher Denkmalschutz",
        "Kleinere Städte und Gemeinden",
        "Teile von Zukunft Stadtgrün",
      ),
      statement:
        "Nach einer weiteren Quelle bündelt das Programm Lebendige Zentren die Programme Aktive Stadt- und Ortsteilzentren, Städtebaulicher Denkmalschutz, Kleinere Städte und Gemeinden sowie Teile von Zukunft Stadtgrün.",
    },
  ]),
  ...stateFacts(reform, "sozialer-zusammenhalt", [
    {
      predicate: "period",
      value: date("2020"),
      validity: { from: "2020" },
      status: "in-force",
      statement: "Das Programm Sozialer Zusammenhalt gibt es seit 2020; es läuft weiter.",
    },
  ]),
  ...stateFacts(readIn("soziale-stadt-programme", "2020", "inferred"), "sozialer-zusammenhalt", [
    {
      predicate: "predecessor",
      value: text("Soziale Stadt"),
      statement:
        "Das Programm Sozialer Zusammenhalt ist seit 2020 der neue Titel des Programms Soziale Stadt.",
    },
  ]),
  ...stateFacts(readIn("federal-programmes", "2020", "inferred"), "sozialer-zusammenhalt", [
    {
      predicate: "eligible-measures",
      value: list("benachteiligte Quartiere", "Quartiersmanagement", "Beteiligung", "Verfügungsfonds"),
      status: "in-force",
      statement:
        "Mit dem Programm „Sozialer Zusammenhalt – Zusammenleben im Quartier gemeinsam gestalten“ werden benachteiligte Quartiere gefördert, auch Quartiersmanagement, Beteiligung und Verfügungsfonds.",
    },
    {
      predicate: "legal-basis",
      value: list("§ 171e BauGB", "§ 142 BauGB", "§ 172 BauGB"),
      status: "in-force",
      statement:
        "Fördergebiete im Programm Sozialer Zusammenhalt können nach § 171e, § 142 oder § 172 Baugesetzbuch festgelegt werden.",
    },
  ]),
  ...stateFacts(readIn("soziale-stadt-programme", "2020", "inferred"), "soziale-stadt", [
    {
      predicate: "successor",
      value: text("Sozialer Zusammenhalt"),
      statement: "Nachfolger des Programms Soziale Stadt ist seit 2020 das Programm Sozialer Zusammenhalt.",
    },
    {
      predicate: "period",
      value: text("bis 2019"),
      validity: { to: "2019" },
      status: "ended",
      statement:
        "Das Programm Soziale Stadt lief unter diesem Namen bis 2019; seit 2020 heißt es Sozialer Zusammenhalt.",
      note: "Das Jahr des Beginns ist nicht bestätigt.",
    },
  ]),
  ...stateFacts(readIn("soziale-stadt-2008", "2008"), "soziale-stadt", [
    {
      predicate: "predecessor",
      value: text("Stadtteile mit besonderem Erneuerungsbedarf"),
      certainty: "secondary",
      statement:
        "Vorläufer des Programms Soziale Stadt in Nordrhein-Westfalen war das Landesprogramm Stadtteile mit besonderem Erneuerungsbedarf.",
    },
    {
      predicate: "period",
      qualifier: "start",
      value: date("1999"),
      certainty: "unconfirmed",
      statement: "Das Programm Soziale Stadt begann 1999.",
      note: "Das Jahr des Beginns ist nicht belegt.",
    },
  ]),
  ...stateFacts(reform, "aktive-zentren", [
    {
      predicate: "successor",
      value: text("Lebendige Zentren"),
      statement:
        "Nachfolgeprogramm von Aktive Stadt- und Ortsteilzentren ist seit 2020 das Programm Lebendige Zentren.",
    },
    {
      predicate: "period",
      value: text("2008 bis 2019"),
      validity: { from: "2008", to: "2019" },
      status: "ended",
      statement: "Das Programm Aktive Stadt- und Ortsteilzentren lief von 2008 bis 2019.",
      note: "Den Beginn 2008 nennt die Broschüre des Netzwerks Innenstadt NRW.",
    },
  ]),
  ...stateFacts(readIn("innenstadt-brochure", "2021-03"), "aktive-zentren", [
    {
      line: 23,
      predicate: "funder",
      value: list("Bund", "Länder"),
      statement:
        "Das Programm „Aktive Stadt- und Ortsteilzentren“ haben Bund und Länder in der Städtebauförderung eingerichtet.",
    },
  ]),
  ...stateFacts(reform, "staedtebaulicher-denkmalschutz", [
    {
      predicate: "successor",
      value: text("Lebendige Zentren"),
      statement:
        "Nachfolgeprogramm von Städtebaulicher Denkmalschutz ist seit 2020 das Programm Lebendige Zentren.",
    },
    {
      predicate: "period",
      value: text("bis 2019"),
      validity: { to: "2019" },
      status: "ended",
      statement: "Das Programm Städtebaulicher Denkmalschutz lief bis 2019.",
      note: "Das Jahr des Beginns im Westen ist nicht bestätigt.",
    },
    {
      predicate: "period",
      qualifier: "start",
      value: date("2009"),
      certainty: "unconfirmed",
      statement: "Das Programm Städtebaulicher Denkmalschutz West begann 2009.",
      note: "Das Jahr des Beginns ist nicht belegt.",
    },
  ]),
  ...stateFacts(reform, "stadtumbau-west", [
    {
      predicate: "successor",
      value: text("Wachstum und nachhaltige Erneuerung"),
      statement:
        "Nachfolgeprogramm von Stadtumbau West ist seit 2020 das Programm Wachstum und nachhaltige Erneuerung.",
    },
  ]),
  ...stateFacts(readIn("stadtumbaunetzwerk-nrw", "2019", "inferred"), "stadtumbau-west", [
    {
      predicate: "period",
      value: text("2004 bis 2019"),
      validity: { from: "2004", to: "2019" },
      status: "ended",
      statement: "Das Programm Stadtumbau West lief in Nordrhein-Westfalen von 2004 bis 2019.",
    },
  ]),
  ...stateFacts(readIn("federal-2018", "2019", "inferred"), "kleinere-staedte", [
    {
      predicate: "period",
      value: text("bis 2019"),
      validity: { to: "2019" },
      status: "ended",
      statement: "Das Programm Kleinere Städte und Gemeinden lief bis 2019.",
      note: "Das Jahr des Beginns ist nicht bestätigt.",
    },
    {
      predicate: "successor",
      value: text("die drei neuen Programme seit 2020"),
      statement:
        "Das Programm Kleinere Städte und Gemeinden ging 2020 in den neuen Programmen der Städtebauförderung auf.",
      note: "Eine weitere Quelle nennt das Programm Lebendige Zentren.",
    },
  ]),
  ...stateFacts(readIn("federal-2018", "2019", "inferred"), "zukunft-stadtgruen", [
    {
      predicate: "period",
      value: text("bis 2019"),
      validity: { to: "2019" },
      status: "ended",
      statement: "Das Programm Zukunft Stadtgrün lief bis 2019.",
      note: "Das Jahr des Beginns ist nicht bestätigt.",
    },
    {
      predicate: "successor",
      value: text("die drei neuen Programme seit 2020"),
      statement:
        "Das Programm Zukunft Stadtgrün ging 2020 in den neuen Programmen der Städtebauförderung auf.",
    },
  ]),
  ...stateFacts(reform, "wachstum-nachhaltige-erneuerung", [
    {
      predicate: "period",
      value: date("2020"),
      validity: { from: "2020" },
      status: "in-force",
      statement: "Das Programm Wachstum und nachhaltige Erneuerung gibt es seit 2020; es läuft weiter.",
    },
    {
      predicate: "predecessor",
      value: text("Stadtumbau"),
      statement: "Das Programm Wachstum und nachhaltige Erneuerung ist 2020 auf den Stadtumbau gefolgt.",
    },
    {
      predicate: "eligible-measures",
      value: text("Gebiete mit erheblichen Funktionsverlusten und Strukturwandel"),
      status: "in-force",
      statement:
        "Mit dem Programm „Wachstum und nachhaltige Erneuerung – Lebenswerte Quartiere gestalten“ werden Gebiete mit erheblichen Funktionsverlusten und im Strukturwandel gefördert.",
    },
    {
      predicate: "legal-basis",
      value: text("§§ 171a-171d BauGB"),
      status: "in-force",
      statement:
        "Das Programm Wachstum und nachhaltige Erneuerung stützt sich auf §§ 171a-171d Baugesetzbuch.",
    },
  ]),
  ...stateFacts(readIn("erkrath", "2017", "inferred"), "investitionspakt-siq", [
    {
      predicate: "funding-rate",
      value: list("Bund 75 Prozent", "Land 15 Prozent", "Kommune 10 Prozent"),
      validity: { from: "2017", to: "2020" },
      status: "ended",
      statement:
        "Im Investitionspakt Soziale Integration im Quartier zahlten der Bund 75 Prozent, das Land 15 Prozent und die Kommune 10 Prozent.",
    },
    {
      predicate: "own-share",
      value: number(10, "percent"),
      validity: { from: "2017", to: "2020" },
      status: "ended",
      statement:
        "Der Eigenanteil der Kommune im Investitionspakt Soziale Integration im Quartier betrug 10 Prozent.",
    },
    {
      predicate: "eligible-measures",
      variant: "examples",
      value: list(
        "Gemeinschaftseinrichtungen",
        "Schulen",
        "Bibliotheken",
        "Kindertagesstätten",
        "Sportplätze",
        "Parks im Quartier",
      ),
      validity: { from: "2017", to: "2020" },
      status: "ended",
      statement:
        "Mit dem Investitionspakt Soziale Integration im Quartier wurden zum Beispiel Gemeinschaftseinrichtungen, Schulen, Bibliotheken, Kindertagesstätten, Sportplätze und Parks im Quartier gefördert.",
    },
    {
      predicate: "period",
      qualifier: "2017-2020",
      value: text("2017 bis 2020"),
      validity: { from: "2017", to: "2020" },
      status: "ended",
      statement:
        "Der Investitionspakt Soziale Integration im Quartier lief von 2017 bis 2020; einen Nachfolger nennt keine Quelle.",
    },
  ]),
  ...stateFacts(readIn("moderne-sportstaette", "2022", "inferred"), "moderne-sportstaette-2022", [
    {
      predicate: "funding-total",
      value: number(300, "million EUR"),
      validity: { from: "2019", to: "2022" },
      status: "ended",
      statement:
        "Das Landesprogramm Moderne Sportstätte 2022 lief von 2019 bis 2022 und hatte 300 Millionen Euro für Sportstätten von Vereinen.",
    },
    {
      predicate: "not-to-be-confused-with",
      value: text("Investitionspakt Sportstätten"),
      statement:
        "Moderne Sportstätte 2022 ist ein Landesprogramm für Vereine und gehört nicht zur Städtebauförderung; es ist nicht der Investitionspakt Sportstätten.",
    },
  ]),
  ...stateFacts(readIn("moderne-sportstaette"), "investitionspakt-sportstaetten", [
    {
      predicate: "period",
      value: text("2020 bis 2022"),
      certainty: "unconfirmed",
      statement: "Der Investitionspakt Sportstätten lief von 2020 bis 2022.",
      note: "Dazu wurde keine Quelle gefunden.",
    },
  ]),
];
