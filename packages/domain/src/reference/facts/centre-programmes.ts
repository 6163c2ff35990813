import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

const sofortprogramm = readIn("sofortprogramm", "2023", "inferred");
const landesinitiative = readIn("landesinitiative", "2023");
const ziz = readIn("ziz-federal", "2025", "inferred");

/** Special programmes for town centres: Sofortprogramm, Landesinitiative, ZIZ, change of use of shops. */
export const centreProgrammeFacts: readonly Fact[] = [
  ...stateFacts(sofortprogramm, "sofortprogramm-innenstadt-nrw", [
    {
      predicate: "definition",
      value: text("Landesprogramm gegen Leerstand und für Innenstädte"),
      validity: { from: "2020-07-09", to: "2023-12-31" },
      status: "ended",
      statement:
        "Das Sofortprogramm zur Stärkung unserer Innenstädte und Zentren in NRW war ein Landesprogramm von 2020 bis 2023, mit dem Kommunen vor allem gegen leere Läden vorgingen.",
    },
    {
      predicate: "period",
      value: list("9. Juli 2020", "31. Dezember 2023"),
      validity: { from: "2020-07-09", to: "2023-12-31" },
      status: "ended",
      statement:
        "Das Sofortprogramm zur Stärkung unserer Innenstädte und Zentren in NRW lief vom 9. Juli 2020 bis zum 31. Dezember 2023. Anträge sind nicht mehr möglich.",
    },
    {
      predicate: "funding-rate",
      value: number(90, "percent"),
      validity: { from: "2020-07-09", to: "2023-12-31" },
      status: "ended",
      statement:
        "Im Sofortprogramm zur Stärkung unserer Innenstädte und Zentren in NRW zahlte das Land 90 Prozent, die Kommune 10 Prozent.",
    },
    {
      predicate: "eligible-measures",
      value: list(
        "Verfügungsfonds Anmietung",
        "Unterstützung bei großen Einzelhandelsimmobilien",
        "Zwischenerwerb",
        "Anstoß eines Zentrenmanagements und Innenstadt-Verfügungsfonds",
        "Schaffung von Innenstadtqualitäten",
        "Abwicklung",
      ),
      status: "ended",
      statement:
        "Bausteine des Sofortprogramms Innenstadt NRW waren der Verfügungsfonds Anmietung gegen Leerstand, Unterstützung bei großen Einzelhandelsimmobilien, Zwischenerwerb, Anstoß eines Zentrenmanagements und Innenstadt-Verfügungsfonds, Innenstadtqualitäten und die Abwicklung.",
    },
    {
      predicate: "funding-total",
      value: list("70 Millionen Euro (2020)", "30 Millionen Euro (2021)"),
      status: "ended",
      statement:
        "Für das Sofortprogramm Innenstadt NRW standen 70 Millionen Euro im Jahr 2020 und weitere 30 Millionen Euro im Jahr 2021 bereit.",
    },
    {
      predicate: "deadline",
      qualifier: "2020",
      value: date("2020-10-16"),
      status: "ended",
      statement:
        "Anträge in der ersten Runde des Sofortprogramms Innenstadt NRW waren bis zum 16. Oktober 2020 möglich.",
    },
    {
      predicate: "deadline",
      qualifier: "2021",
      value: date("2021-04"),
      status: "ended",
      statement:
        "Anträge in der zweiten Runde des Sofortprogramms Innenstadt NRW waren bis Ende April 2021 möglich.",
    },
    {
      predicate: "successor",
      value: text("Landesinitiative Zukunftsfähige Innenstädte und Ortszentren"),
      statement:
        "Auf das Sofortprogramm Innenstadt NRW folgte 2023 die Landesinitiative Zukunftsfähige Innenstädte und Ortszentren.",
    },
  ]),
  ...stateFacts(readIn("sofortprogramm-vhw", "2020-11"), "sofortprogramm-innenstadt-nrw", [
    {
      predicate: "municipality-count",
      qualifier: "2020",
      value: number(129, "municipalities"),
      statement:
        "In der ersten Runde des Sofortprogramms Innenstadt NRW erhielten 129 Kommunen rund 40 Millionen Euro für 169 Vorhaben.",
    },
    {
      predicate: "granted-to",
      qualifier: "05911000",
      value: number(1.8, "million EUR", "about"),
      statement:
        "Die größte Bewilligung der ersten Runde des Sofortprogramms Innenstadt NRW ging mit rund 1,8 Millionen Euro nach Bochum.",
    },
  ]),
  ...stateFacts(readIn("sofortprogramm-brochure", "2022"), "sofortprogramm-innenstadt-nrw", [
    {
      predicate: "municipality-count",
      qualifier: "2021",
      value: number(91, "municipalities"),
      statement:
        "In der zweiten Runde des Sofortprogramms Innenstadt NRW erhielten 91 Kommunen 29,3 Millionen Euro; 112 Anträge waren gestellt. Weitere Entscheidungen folgten im Januar und Juni 2022.",
    },
  ]),
  ...stateFacts(landesinitiative, "zukunftsfaehige-innenstaedte-ortszentren-nrw", [
    {
      predicate: "period",
      value: date("2023-04"),
      validity: { from: "2023-04" },
      statement:
        "Die Landesinitiative Zukunftsfähige Innenstädte und Ortszentren begann im April 2023 als Nachfolgerin des Sofortprogramms Innenstadt NRW.",
      note: "Ob es nach 2023 weitere Aufrufe gab, ist nicht bekannt.",
    },
    {
      predicate: "funding-total",
      value: number(35, "million EUR"),
      statement:
        "Für die Landesinitiative Zukunftsfähige Innenstädte und Ortszentren standen 2023 insgesamt 35 Millionen Euro bereit; beantragt wurden 54 Millionen Euro.",
    },
    {
      predicate: "deadline",
      value: date("2023-06-15"),
      status: "ended",
      statement:
        "Anträge zur Landesinitiative Zukunftsfähige Innenstädte und Ortszentren waren bis zum 15. Juni 2023 möglich.",
      note: "Ein späterer Aufruf ist nicht bekannt.",
    },
    {
      predicate: "application-count",
      value: number(240, "applications", "about"),
      statement:
        "Zur Landesinitiative Zukunftsfähige Innenstädte und Ortszentren gab es 2023 rund 240 Anträge über 54 Millionen Euro.",
    },
    {
      predicate: "eligible-measures",
      value: list(
        "Verfügungsfonds Anmietung",
        "Unterstützungspaket Einzelhandelsgroßimmobilien",
        "Anstoß eines Zentrenmanagements",
        "Schaffung von Innenstadtqualitäten",
      ),
      statement:
        "Die Landesinitiative Zukunftsfähige Innenstädte und Ortszentren hat vier Bausteine: Verfügungsfonds Anmietung, Unterstützungspaket Einzelhandelsgroßimmobilien, Anstoß eines Zentrenmanagements und Schaffung von Innenstadtqualitäten.",
    },
    {
      predicate: "predecessor",
      value: text("Sofortprogramm Innenstadt NRW"),
      statement:
        "Vorgänger der Landesinitiative Zukunftsfähige Innenstädte und Ortszentren ist das Sofortprogramm Innenstadt NRW.",
    },
    {
      predicate: "not-to-be-confused-with",
      value: text("Bundesprogramm ZIZ"),
      statement:
        "Die Landesinitiative Zukunftsfähige Innenstädte und Ortszentren ist nicht das Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ), obwohl die Namen ähnlich sind.",
    },
  ]),
  ...stateFacts(readIn("geilenkirchen", "2023"), "zukunftsfaehige-innenstaedte-ortszentren-nrw", [
    {
      predicate: "funding-rate",
      value: number(60, "percent"),
      statement:
        "In der Bewilligung für Geilenkirchen beträgt die Förderung der Landesinitiative Zukunftsfähige Innenstädte und Ortszentren 60 Prozent.",
      note: "Andere Kommunen können andere Sätze haben.",
    },
  ]),
  ...stateFacts(readIn("ils", "2024"), "zukunftsfaehige-innenstaedte-ortszentren-nrw", [
    {
      predicate: "evaluation",
      value: text("ILS, Januar 2024 bis Dezember 2027"),
      validity: { from: "2024-01", to: "2027-12" },
      statement:
        "Das ILS – Institut für Landes- und Stadtentwicklungsforschung evaluiert das Sofortprogramm Innenstadt NRW und die Landesinitiative Zukunftsfähige Innenstädte und Ortszentren von Januar 2024 bis Dezember 2027. Ansprechperson ist Frank Osterhage.",
    },
  ]),
  ...stateFacts(readIn("ils", "2024"), "sofortprogramm-innenstadt-nrw", [
    {
      predicate: "evaluation",
      value: text("ILS, Januar 2024 bis Dezember 2027"),
      validity: { from: "2024-01", to: "2027-12" },
      statement:
        "Das Sofortprogramm Innenstadt NRW wird von Januar 2024 bis Dezember 2027 vom ILS – Institut für Landes- und Stadtentwicklungsforschung evaluiert. Ansprechperson ist Frank Osterhage.",
    },
  ]),
  ...stateFacts(ziz, "ziz", [
    {
      predicate: "definition",
      value: text("Bundesprogramm für Innenstädte"),
      validity: { from: "2022", to: "2025" },
      status: "ended",
      statement:
        "ZIZ steht für Zukunftsfähige Innenstädte und Zentren, ein Bundesprogramm für Innenstädte, das von 2022 bis 2025 lief.",
    },
    {
      predicate: "period",
      value: list("2022", "2025"),
      validity: { from: "2022", to: "2025" },
      status: "ended",
      statement:
        "Das Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ) lief von 2022 bis 2025 und ist beendet.",
    },
    {
      predicate: "funding-total",
      value: number(250, "million EUR"),
      status: "ended",
      statement:
        "Das Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ) hatte für 2022 bis 2025 insgesamt 250 Millionen Euro.",
    },
    {
      predicate: "municipality-count",
      value: number(238, "municipalities"),
      status: "ended",
      statement:
        "Für das Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ) wurden 238 Kommunen ausgewählt; am Ende waren es 217.",
    },
    {
      predicate: "own-share",
      value: list("25 Prozent", "10 Prozent in Haushaltsnotlage"),
      status: "ended",
      statement:
        "Im Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ) betrug der Eigenanteil der Kommune 25 Prozent, in Haushaltsnotlage 10 Prozent.",
    },
    {
      predicate: "eligible-measures",
      value: list("Konzepte", "Strategien", "Erprobungen"),
      status: "ended",
      statement:
        "Mit dem Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ) wurden Konzepte, Strategien und Erprobungen für Innenstädte und Zentren gefördert.",
    },
    {
      predicate: "not-to-be-confused-with",
      value: text("Landesinitiative Zukunftsfähige Innenstädte und Ortszentren"),
      statement:
        "ZIZ ist das Bundesprogramm Zukunftsfähige Innenstädte und Zentren, nicht die ähnlich benannte Landesinitiative Zukunftsfähige Innenstädte und Ortszentren.",
    },
  ]),
  ...stateFacts(readIn("ziz-news-2022", "2022-01-31"), "ziz", [
    {
      predicate: "municipality-count",
      qualifier: "nrw",
      value: number(34, "municipalities"),
      statement:
        "In NRW profitieren 34 Kommunen vom Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ), zusammen mit mehr als 25 Millionen Euro.",
    },
    {
      predicate: "participants",
      value: list(
        "Arnsberg",
        "Bad Sassendorf",
        "Barntrup",
        "Bielefeld",
        "Bochum",
        "Bonn",
        "Bottrop",
        "Datteln",
        "Dülmen",
        "Düsseldorf",
        "Essen",
        "Gevelsberg",
        "Gladbeck",
        "Grevenbroich",
        "Hamm",
        "Iserlohn",
        "Köln",
        "Langenfeld (Rhld.)",
        "Lüdinghausen",
        "Marl",
        "Monheim am Rhein",
        "Mülheim an der Ruhr",
        "Münster",
        "Oberhausen",
        "Rhede",
        "Schwerte",
        "Sendenhorst",
        "Sprockhövel",
        "Sundern (Sauerland)",
        "Troisdorf",
        "Viersen",
        "Warendorf",
        "Wermelskirchen",
        "Wuppertal",
      ),
      statement:
        "Aus NRW sind 34 Kommunen im Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ): Arnsberg, Bad Sassendorf, Barntrup, Bielefeld, Bochum, Bonn, Bottrop, Datteln, Dülmen, Düsseldorf, Essen, Gevelsberg, Gladbeck, Grevenbroich, Hamm, Iserlohn, Köln, Langenfeld (Rhld.), Lüdinghausen, Marl, Monheim am Rhein, Mülheim an der Ruhr, Münster, Oberhausen, Rhede, Schwerte, Sendenhorst, Sprockhövel, Sundern (Sauerland), Troisdorf, Viersen, Warendorf, Wermelskirchen und Wuppertal.",
    },
    {
      predicate: "granted-to",
      value: list(
        "Oberhausen rund 2,9 Millionen Euro",
        "Bochum gut 2,3 Millionen Euro",
        "Wuppertal rund 2,0 Millionen Euro",
      ),
      statement:
        "Die größten Summen aus dem Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ) gingen in NRW an Oberhausen (rund 2,9 Millionen Euro), Bochum (gut 2,3 Millionen Euro) und Wuppertal (rund 2,0 Millionen Euro).",
    },
  ]),
  ...stateFacts(readIn("sofortprogramm-brochure", "2022"), "umnutzung-ladenlokale", [
    {
      predicate: "definition",
      value: text("Baustein der Städtebauförderung ab 2022"),
      validity: { from: "2022" },
      statement:
        "Die Umnutzung leerstehender Ladenlokale ist in NRW seit dem Programm 2022 ein Baustein der Städtebauförderung, für Läden, die nicht wieder vermietet werden.",
    },
  ]),
];
