import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { homePage, homePageNews } from "./seed-origins.js";
import { stateFacts } from "./state-facts.js";

/** Areas of the Soziale Stadt, district profiles and the event series that the home page of 2020 announces. */
export const sozialeStadtDistrictFacts: readonly Fact[] = [
  ...stateFacts(homePage, "gebiete-der-sozialen-stadt", [
    {
      line: 45,
      predicate: "characteristics",
      value: list(
        "Bausubstanz",
        "Qualität des öffentlichen Raumes",
        "Wirtschafts- und Bevölkerungsstruktur",
        "Ausstattung mit sozialen und kulturellen Einrichtungen",
      ),
      statement:
        "Gebiete der Sozialen Stadt in Nordrhein-Westfalen sind häufig Quartiere, die den Anschluss an die Entwicklung der Gesamtstadt verloren haben. Das zeigt sich an der Bausubstanz, am öffentlichen Raum, an der Wirtschafts- und Bevölkerungsstruktur oder an der Ausstattung mit sozialen und kulturellen Einrichtungen.",
    },
    {
      line: 45,
      predicate: "potentials",
      value: list("engagierte Menschen", "Netzwerk lokaler Akteure", "grüne Umgebung", "besondere Gebäude"),
      statement:
        "Jeder Stadtteil der Sozialen Stadt hat sein eigenes „Startkapital“ und eigene Potenziale, zum Beispiel engagierte Menschen, ein Netzwerk lokaler Akteure, eine grüne Umgebung oder besondere Gebäude.",
    },
    {
      line: 47,
      predicate: "regions",
      value: list("Ruhr", "Emscher", "Rheinschiene", "Bergisches Land"),
      statement:
        "Viele Gebiete der Sozialen Stadt liegen in städtisch und industriell geprägten Regionen, vor allem an Ruhr und Emscher sowie entlang der Rheinschiene. Dazu kommen viele Quartiere in den anderen Groß- und Mittelstädten in Nordrhein-Westfalen, unter anderem im früh industrialisierten Bergischen Land.",
    },
    {
      line: 62,
      predicate: "map-legend",
      value: list("laufende Programmgebiete", "abgeschlossene Programmgebiete"),
      statement:
        "Die Karte der Stadtteilprofile unterscheidet laufende und abgeschlossene Programmgebiete der Sozialen Stadt.",
    },
  ]),
  ...stateFacts(homePage, "stadtteilprofil", [
    {
      line: 49,
      predicate: "definition",
      value: text("Profil eines Programmgebiets der Sozialen Stadt"),
      statement:
        "Ein Stadtteilprofil gibt es für jedes Programmgebiet der Mitgliedskommunen des Städtenetzes Soziale Stadt NRW; es lässt sich über eine Karte auswählen.",
    },
    {
      line: 51,
      predicate: "sections",
      value: list(
        "Gebietscharakter und Ausgangslage",
        "Potenziale und Handlungsansätze",
        "Organisation und Lokale Partner",
        "Meilensteine",
        "Perspektiven",
        "Ansprechperson",
        "Materialien zum Download",
      ),
      statement:
        "Ein Stadtteilprofil hat sieben Abschnitte: Gebietscharakter und Ausgangslage, Potenziale und Handlungsansätze, Organisation und Lokale Partner, Meilensteine, Perspektiven, Ansprechperson und Materialien zum Download.",
    },
  ]),
  ...stateFacts(homePageNews, "stadterneuerung-im-dialog", [
    {
      line: 35,
      predicate: "founded",
      value: date("1973"),
      statement:
        "Die Veranstaltungsserie „Stadterneuerung im Dialog. Interkommunaler Erfahrungsaustausch“ wurde 1973 vom Deutschen Institut für Urbanistik (Difu) ins Leben gerufen.",
      note: "Dieselbe Meldung nennt für 2020 das 50. Jubiläum; von 1973 bis 2020 sind es rechnerisch 47 Jahre.",
    },
    {
      line: 35,
      predicate: "anniversary",
      qualifier: "2020",
      value: number(50, "anniversary"),
      statement:
        "Die Veranstaltungsserie „Stadterneuerung im Dialog“ feierte nach eigener Angabe im Jahr 2020 ihr 50. Jubiläum.",
      note: "Rechnerisch passt das nicht zum Gründungsjahr 1973: Bis 2020 sind es 47 Jahre. Vielleicht ist die 50. Ausgabe gemeint.",
    },
    {
      line: 35,
      predicate: "organiser",
      value: text("Deutsches Institut für Urbanistik (Difu)"),
      statement:
        "Die Veranstaltungsserie „Stadterneuerung im Dialog“ hat das Deutsche Institut für Urbanistik (Difu) ins Leben gerufen.",
    },
    {
      line: 35,
      predicate: "purpose",
      value: text("praxisorientierter Austausch der Stadterneuerung"),
      statement:
        "„Stadterneuerung im Dialog“ bietet Vertreterinnen und Vertretern der Stadterneuerung einen praxisorientierten Austausch über aktuelle Fragen, ein Netzwerk auf Arbeitsebene und durch Exkursionen Einblicke in die Planung anderer Städte.",
    },
  ]),
  ...stateFacts(homePageNews, "stadterneuerung-im-dialog-2020", [
    {
      line: 31,
      predicate: "date",
      value: date("2020-05-13"),
      statement:
        "Die Fachveranstaltung „Stadterneuerung im Dialog 2020: Interkommunaler Erfahrungsaustausch“ war für den 13.05.2020 in Mönchengladbach angekündigt.",
      note: "Angekündigt am 30.03.2020; ob sie stattfand, ist nicht belegt.",
    },
    {
      line: 33,
      predicate: "place",
      value: text("Mönchengladbach"),
      statement:
        "Die Fachveranstaltung „Stadterneuerung im Dialog 2020: Interkommunaler Erfahrungsaustausch“ am 13.05.2020 war in Mönchengladbach angesetzt.",
    },
  ]),
];
