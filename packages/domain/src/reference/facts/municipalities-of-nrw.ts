import type { Fact } from "../../facts/fact.js";
import { list, number, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

const register = readIn("destatis", "2023-11-30");
const regulation = readIn("nrw-status-regulation", "2025-01-01");

/** How many municipalities there are, and when a town changes its legal position. */
export const municipalitiesOfNrwFacts: readonly Fact[] = [
  ...stateFacts(register, "kommunen-nrw", [
    {
      predicate: "count",
      value: number(396, "municipalities"),
      statement: "In Nordrhein-Westfalen gibt es 396 Kommunen: 272 Städte und 124 Gemeinden.",
    },
    {
      predicate: "population",
      asOf: { date: "2022-12-31", quality: "stated" },
      value: number(18139116, "inhabitants"),
      statement: "In Nordrhein-Westfalen leben 18.139.116 Menschen.",
      note: "Fortschreibung auf der Grundlage des Zensus 2011; die Zahlen nach dem Zensus 2022 weichen ab.",
    },
    {
      predicate: "area",
      value: number(34112.64, "km²"),
      statement:
        "Die Kommunen in Nordrhein-Westfalen haben zusammen eine Fläche von 34.112,64 Quadratkilometern.",
    },
  ]),
  ...stateFacts(register, "kreisfreie-staedte", [
    {
      predicate: "count",
      value: number(22, "municipalities"),
      statement:
        "In Nordrhein-Westfalen gibt es 22 kreisfreie Städte. Dazu kommt die Stadt Aachen, die in der Städteregion Aachen die meisten Rechte einer kreisfreien Stadt hat.",
    },
  ]),
  ...stateFacts(register, "kreise", [
    {
      predicate: "count",
      value: number(30, "districts"),
      statement: "In Nordrhein-Westfalen gibt es 30 Kreise und dazu die Städteregion Aachen.",
    },
  ]),
  ...stateFacts(register, "regierungsbezirke", [
    {
      predicate: "count",
      value: number(5, "government districts"),
      statement:
        "In Nordrhein-Westfalen gibt es 5 Regierungsbezirke: Arnsberg, Detmold, Düsseldorf, Köln und Münster.",
    },
    {
      predicate: "components",
      value: list("Arnsberg", "Detmold", "Düsseldorf", "Köln", "Münster"),
      statement:
        "Die Regierungsbezirke in Nordrhein-Westfalen sind Arnsberg, Detmold, Düsseldorf, Köln und Münster.",
    },
  ]),
  ...stateFacts(regulation, "grosse-kreisangehoerige-stadt", [
    {
      predicate: "count",
      value: number(35, "municipalities"),
      validity: { from: "2025-01-01" },
      statement: "In Nordrhein-Westfalen gibt es 35 Große kreisangehörige Städte.",
    },
    {
      predicate: "threshold",
      value: number(60000, "inhabitants", "more-than"),
      status: "in-force",
      statement:
        "Große kreisangehörige Stadt wird eine Kommune mit mehr als 60.000 Einwohnern an drei Stichtagen; auf Antrag genügen 50.000 Einwohner.",
    },
    {
      predicate: "legal-basis",
      value: text("§ 4 GO NRW"),
      status: "in-force",
      statement:
        "Welche Städte Große oder Mittlere kreisangehörige Städte sind, regelt eine Verordnung nach § 4 der Gemeindeordnung (GO NRW).",
    },
  ]),
  ...stateFacts(regulation, "mittlere-kreisangehoerige-stadt", [
    {
      predicate: "count",
      value: number(132, "municipalities"),
      validity: { from: "2025-01-01" },
      statement: "In Nordrhein-Westfalen gibt es 132 Mittlere kreisangehörige Städte.",
    },
    {
      predicate: "threshold",
      value: number(25000, "inhabitants", "more-than"),
      status: "in-force",
      statement:
        "Mittlere kreisangehörige Stadt wird eine Kommune mit mehr als 25.000 Einwohnern an drei Stichtagen; auf Antrag genügen 20.000 Einwohner.",
    },
  ]),
];
