import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

const formerNetworks = [
  ["netzwerk-innenstadt-nrw", "Das Netzwerk Innenstadt NRW", "AG Innenstadt"],
  ["staedtenetz-soziale-stadt-nrw", "Das Städtenetz Soziale Stadt NRW", "AG Soziale Stadt"],
  ["forum-baulandmanagement-nrw", "Das Forum Baulandmanagement NRW", "AG Baulandmanagement"],
  ["stadtumbaunetzwerk-nrw", "Das Stadtumbaunetzwerk NRW", "AG Stadtumbau"],
  [
    "ag-historische-stadt-und-ortskerne-nrw",
    "Die Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW",
    "AG Historische Stadt- und Ortskerne",
  ],
] as const;

/** The networks before 2024: what became of them, and what public pages say of the smaller ones. */
export const formerNetworkFacts: readonly Fact[] = [
  ...formerNetworks.flatMap(([id, name, community]) =>
    stateFacts(readIn("stadtentwicklung-about", "2024", "inferred"), id, [
      {
        predicate: "successor",
        value: text("Netzwerk Stadtentwicklung NRW"),
        validity: { from: "2024-01-01" },
        statement: `${name} ist seit dem 1. Januar 2024 Teil des Netzwerks Stadtentwicklung NRW und arbeitet dort als ${community} weiter.`,
      },
    ]),
  ),
  ...stateFacts(readIn("soziale-stadt-structure", "2023-12", "inferred"), "staedtenetz-soziale-stadt-nrw", [
    {
      predicate: "member-count",
      value: number(34, "municipalities"),
      statement: "Das Städtenetz Soziale Stadt NRW hatte Ende 2023 insgesamt 34 Mitglieder.",
    },
    {
      predicate: "agreement",
      value: date("2003-04"),
      statement:
        "Die Kooperationsvereinbarung des Städtenetzes Soziale Stadt NRW wurde im April 2003 mit dem damaligen Ministerium für Städtebau und Wohnen, Kultur und Sport des Landes Nordrhein-Westfalen unterzeichnet.",
      note: "Das Faltblatt von 2015 nennt stattdessen das Ministerium für Bauen, Wohnen, Stadtentwicklung und Verkehr.",
    },
    {
      predicate: "address",
      value: text("Rathenaustraße 2, Essen"),
      statement: "Das Städtenetz Soziale Stadt NRW hat seinen Sitz in der Rathenaustraße 2 in Essen.",
    },
  ]),
  ...stateFacts(readIn("soziale-stadt-2008", "2008"), "staedtenetz-soziale-stadt-nrw", [
    {
      predicate: "member-count",
      value: number(29, "municipalities"),
      statement: "Das Städtenetz Soziale Stadt NRW hatte 2008 insgesamt 29 Mitglieder.",
    },
  ]),
  ...stateFacts(readIn("soziale-stadt-ministry-2013", "2013", "inferred"), "staedtenetz-soziale-stadt-nrw", [
    {
      predicate: "member-count",
      value: number(32, "municipalities"),
      statement: "Das Städtenetz Soziale Stadt NRW hatte um 2013 insgesamt 32 Mitglieder.",
      note: "Die Seite ist undatiert.",
    },
    {
      predicate: "members",
      value: list(
        "Aachen",
        "Ahlen",
        "Baesweiler",
        "Bonn",
        "Brühl",
        "Castrop-Rauxel",
        "Detmold",
        "Dinslaken",
        "Dorsten",
        "Dortmund",
        "Düren",
        "Düsseldorf",
        "Duisburg",
        "Essen",
      ),
      certainty: "secondary",
      statement:
        "Zum Städtenetz Soziale Stadt NRW gehörten um 2013 unter anderem Aachen, Ahlen, Baesweiler, Bonn, Brühl, Castrop-Rauxel, Detmold, Dinslaken, Dorsten, Dortmund, Düren, Düsseldorf, Duisburg und Essen.",
      note: "Die Liste ist unvollständig; die übrigen Mitglieder sind nicht bekannt.",
    },
  ]),
  ...stateFacts(readIn("bag-soziale-stadtentwicklung", "2017", "inferred"), "staedtenetz-soziale-stadt-nrw", [
    {
      predicate: "member-count",
      value: number(33, "municipalities"),
      statement: "Das Städtenetz Soziale Stadt NRW hatte um 2017 insgesamt 33 Mitglieder.",
      note: "Die Seite ist undatiert.",
    },
  ]),
  ...stateFacts(readIn("historische-kerne", "2021"), "ag-historische-stadt-und-ortskerne-nrw", [
    {
      predicate: "founded",
      qualifier: "stadtkerne",
      value: date("1987"),
      statement: "Die Arbeitsgemeinschaft Historische Stadtkerne in Nordrhein-Westfalen entstand 1987.",
    },
    {
      predicate: "founded",
      qualifier: "ortskerne",
      value: date("1990"),
      statement: "Die Arbeitsgemeinschaft Historische Ortskerne in Nordrhein-Westfalen entstand 1990.",
    },
    {
      predicate: "founded",
      qualifier: "merger",
      value: date("2015-06"),
      statement:
        "Die Arbeitsgemeinschaften Historische Stadtkerne (seit 1987) und Historische Ortskerne (seit 1990) schlossen sich im Juni 2015 zur Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW zusammen.",
    },
    {
      predicate: "site-count",
      value: number(59, "sites"),
      statement:
        "Die Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW hat 59 Standorte; sie liegen in 56 Städten und Gemeinden.",
      note: "Standorte sind nicht Mitglieder: Manche Kommune hat zwei Kerne. Die 56 Kommunen sind aus der Karte gezählt.",
    },
    {
      predicate: "member-count",
      value: number(56, "municipalities"),
      statement:
        "In der Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW sind 56 Städte und Gemeinden mit 59 Standorten vertreten.",
      note: "Aus der Karte gezählt. Die Arbeitsgemeinschaft selbst spricht von 56, im Jahr 2021 von 59 und später von 60 Mitgliedern.",
    },
    {
      predicate: "chair",
      value: text("Markus Baier"),
      statement:
        "Vorsitzender der Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW ist Markus Baier.",
    },
    {
      predicate: "office",
      value: text("Lemgo"),
      statement:
        "Die Geschäftsstelle der Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW ist in Lemgo.",
    },
    {
      predicate: "email",
      value: text("info@hso-nrw.de"),
      statement:
        "Die Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW ist per E-Mail unter info@hso-nrw.de erreichbar.",
    },
    {
      predicate: "website",
      value: text("www.hso-nrw.de"),
      statement:
        "Die Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW ist im Internet unter www.hso-nrw.de zu finden.",
    },
  ]),
  ...stateFacts(readIn("stadtumbaunetzwerk-members", "2023", "inferred"), "stadtumbaunetzwerk-nrw", [
    {
      predicate: "founded",
      value: date("2005"),
      statement: "Das Stadtumbaunetzwerk NRW gibt es seit 2005.",
    },
    {
      predicate: "member-count",
      value: number(31, "municipalities"),
      statement:
        "Das Stadtumbaunetzwerk NRW wuchs innerhalb von zwei Jahren von 22 auf 31 Mitgliedskommunen.",
      note: "Die Seite ist undatiert, vermutlich aus dem Jahr 2023.",
    },
    {
      predicate: "members",
      value: list("Düren", "Gladbeck", "Köln"),
      statement: "Neu im Stadtumbaunetzwerk NRW waren zuletzt Düren, Gladbeck und Köln.",
      note: "Sie kamen zum Jahreswechsel dazu; danach waren es 31 Mitgliedskommunen. Die Seite ist undatiert, vermutlich aus dem Jahr 2023.",
    },
  ]),
  ...stateFacts(readIn("stadtbuero", "2020-late"), "stadtumbaunetzwerk-nrw", [
    {
      predicate: "operator",
      value: list("Planungsgruppe Stadtbüro", "stadtraumkonzept"),
      validity: { from: "2020-late" },
      statement:
        "Die Geschäftsstelle des Stadtumbaunetzwerks NRW führen seit Ende 2020 die Planungsgruppe Stadtbüro und stadtraumkonzept, im Auftrag der Stadt Bochum.",
    },
  ]),
  ...stateFacts(readIn("forum-bauland"), "forum-baulandmanagement-nrw", [
    {
      predicate: "founded",
      value: date("2002"),
      certainty: "unconfirmed",
      statement: "Das Forum Baulandmanagement NRW gibt es unter diesem Namen seit 2002.",
      note: "Nicht durch eine gefundene Seite bestätigt.",
    },
    {
      predicate: "website",
      value: text("forum-bauland.nrw"),
      statement: "Das Forum Baulandmanagement NRW ist im Internet unter forum-bauland.nrw zu finden.",
    },
  ]),
];
