import type { Municipality } from "@stadtlotse/domain";
import { facts } from "@stadtlotse/domain/reference/facts";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { offerMunicipalities } from "./offer-municipalities.js";

/** Expectations are worked out here from the rows of the register, apart from the code that answers. */
type Rows = readonly Municipality[];

const all: Rows = municipalities;
const inKreis = (name: string): Rows => all.filter(({ kreisName }) => kreisName === name);
const inDistrict = (name: string): Rows => all.filter(({ regierungsbezirk }) => regierungsbezirk === name);
const ofType = (rows: Rows, type: Municipality["type"]) => rows.filter((row) => row.type === type);
const named = (name: string): Rows => all.filter((row) => row.name === name);
const people = (row: Municipality) => row.population.value;
const density = (row: Municipality) => people(row) / row.areaKm2;
const sum = (rows: Rows, of: (row: Municipality) => number = people) =>
  Math.round(rows.reduce((total, row) => total + of(row), 0) * 100) / 100;
const over = (rows: Rows, limit: number) => rows.filter((row) => people(row) > limit);
const under = (rows: Rows, limit: number) => rows.filter((row) => people(row) < limit);
const ordered = (rows: Rows, of: (row: Municipality) => number = people) =>
  [...rows].sort((a, b) => of(b) - of(a));
const first = (rows: Rows, of?: (row: Municipality) => number) => ordered(rows, of)[0]?.name ?? "";
const last = (rows: Rows, of?: (row: Municipality) => number) => ordered(rows, of).at(-1)?.name ?? "";
const names = (rows: Rows) => rows.map(({ name }) => name);
const count = (rows: Rows) => `${rows.length} `;
const shown = (value: number) => value.toLocaleString("de-DE", { maximumFractionDigits: 2 });
const percent = (part: number, whole: number) =>
  `${((part / whole) * 100).toLocaleString("de-DE", { maximumFractionDigits: 1 })} Prozent`;
const median = (rows: Rows) => {
  const values = rows.map(people).sort((a, b) => a - b);
  const [lower = 0, upper = 0] = [
    values[Math.ceil(values.length / 2) - 1],
    values[Math.floor(values.length / 2)],
  ];
  return shown((lower + upper) / 2);
};
const area = ({ areaKm2 }: Municipality) => areaKm2;
const towns = (rows: Rows) => rows.filter(({ designation }) => designation === "stadt");
const independent = ofType(all, "kreisfrei");

const asked: Readonly<Record<string, readonly (readonly [question: string, ...says: string[]])[]>> = {
  limits: [
    [
      "Liegt Bergkamen unter der 50.000er-Marke?",
      "Ja: Bergkamen",
      shown(people(named("Bergkamen")[0] as Municipality)),
    ],
    ["Darf sich Moers Großstadt nennen?", "Ja: Moers", shown(people(named("Moers")[0] as Municipality))],
    ["Ist Brilon eine Kleinstadt?", "Nein: Brilon"],
    ["Welche Stadt ist die größte in dem Kreis, in dem Telgte liegt?", first(inKreis("Warendorf"))],
    [
      "Kratzt Ahlen schon an der 55.000er-Grenze?",
      shown(55_000 - people(named("Ahlen")[0] as Municipality)),
      "berechnet",
    ],
    [
      "Waltrop, welcher Kreis ist das, und knacken die die 30.000?",
      "Kreis Recklinghausen",
      shown(people(named("Waltrop")[0] as Municipality)),
    ],
  ],
  "plain wishes": [
    ["Brauche flott den Gemeindeschlüssel von Selm für so ein Formular", named("Selm")[0]?.ags ?? ""],
    ["Gibt es in NRW ein Rosendahl?", "Kreis Coesfeld"],
  ],
  "kinds in a Kreis": [
    [
      "Hat der Kreis Olpe eine Mittlere kreisangehörige Stadt?",
      "Ja:",
      ...names(ofType(inKreis("Kreis Olpe"), "mittlere-kreisangehoerige-stadt")),
    ],
  ],
  counts: [
    ["Wieviele Städte in NRW haben über 100k Einwohner?", count(over(all, 100_000))],
    ["Wie viele Kommunen in NRW knacken die Viertelmillion?", count(over(all, 250_000))],
    ["wieviele kommunen im land haben weniger als 10000 einwohner", count(under(all, 10_000))],
    [
      "wieviele kreisfreie städte liegen im bezirk düsseldorf",
      count(ofType(inDistrict("Düsseldorf"), "kreisfrei")),
    ],
    [
      "Wie viele Gemeinden haben eine Dichte von mehr als 2000 Einwohnern pro Quadratkilometer?",
      count(all.filter((row) => density(row) > 2000)),
    ],
    ["Wie viele Kommunen sind größer als 200 Quadratkilometer?", count(all.filter((row) => area(row) > 200))],
    [
      "Wie viele Kommunen liegen zwischen fünfzig- und hunderttausend Einwohnern?",
      count(all.filter((row) => people(row) >= 50_000 && people(row) <= 100_000)),
    ],
  ],
  lists: [
    [
      "Liste mir die Städte in NRW mit mehr als einer halben Million Leuten auf",
      ...names(over(all, 500_000)),
    ],
    [
      "welche orte im hsk haben weniger als 10.000 einwohner",
      ...names(under(inKreis("Hochsauerlandkreis"), 10_000)),
    ],
    [
      "Kommunen im Kreis Viersen zwischen 25 und 40 Tausend Einwohnern?",
      ...names(over(under(inKreis("Kreis Viersen"), 40_001), 24_999)),
    ],
    [
      "Großstädte in NRW, die nicht kreisfrei sind?",
      ...names(over(all, 99_999).filter(({ type }) => type !== "kreisfrei")),
    ],
  ],
  orders: [
    [
      "Größte und kleinste Kommune im Kreis Soest?",
      first(inKreis("Kreis Soest")),
      last(inKreis("Kreis Soest")),
    ],
    [
      "Flächengrößte und flächenkleinste Kommune im Kreis Borken?",
      first(inKreis("Kreis Borken"), area),
      last(inKreis("Kreis Borken"), area),
    ],
    ["größte Stadt im Oberbergischen?", first(inKreis("Oberbergischer Kreis"))],
    ["Am dichtesten besiedelte Stadt in NRW?", first(all, density)],
    [
      "Die größte Gemeinde ohne Stadtrechte in ganz NRW?",
      first(all.filter((row) => !towns(all).includes(row))),
    ],
    ["Die zehn größten Städte in Nordrhein-Westfalen?", ...names(ordered(all).slice(0, 10))],
    [
      "An welcher Stelle steht Bielefeld unter den größten Städten in NRW?",
      `Platz ${names(ordered(towns(all))).indexOf("Bielefeld") + 1} `,
    ],
  ],
  "what comes next in an order": [
    ["Flächenmäßig größte Stadt nach Köln?", `ist ${ordered(towns(all), area)[1]?.name} mit`],
    ["Drittgrößte Stadt nach Köln und Düsseldorf?", `ist ${ordered(towns(all))[2]?.name} mit`],
    ["Größte Stadt im Kreis Unna nach Lünen?", `ist ${ordered(inKreis("Kreis Unna"))[1]?.name} mit`],
    ["Kleinste Gemeinde nach Heimbach?", `ist ${ordered(all).at(-2)?.name} mit`],
  ],
  "areas that share their word": [
    [
      "Regierungsbezirk mit den meisten Gemeinden: Köln oder Düsseldorf? Mit Anzahl",
      `Köln hat ${inDistrict("Köln").length} Kommunen`,
      `Düsseldorf hat ${inDistrict("Düsseldorf").length} Kommunen`,
    ],
    [
      "Wer hat mehr Einwohner, der Kreis Unna oder Soest?",
      shown(sum(inKreis("Kreis Unna"))),
      shown(sum(inKreis("Kreis Soest"))),
    ],
  ],
  "a legal status": [
    ["Ist Lüdinghausen damit Mittlere kreisangehörige Stadt nach der Verordnung von 2025?", "Nein: "],
    ["Gilt Wesel mit über 60.000 Leuten nach dem Gesetz als Große kreisangehörige Stadt?", "Ja: "],
  ],
  "sums and values in the middle": [
    ["Wie viele Menschen leben in den kreisfreien Städten zusammen?", shown(sum(independent))],
    ["Einwohnerzahl Kreis Unna plus Stadt Hamm?", shown(sum([...inKreis("Kreis Unna"), ...named("Hamm")]))],
    ["Gesamteinwohnerzahl der Gemeinden mit weniger als 5.000 Einwohnern?", shown(sum(under(all, 5000)))],
    ["Median der Einwohnerzahlen der Kommunen in NRW?", median(all)],
    ["Medianeinwohnerzahl im Kreis Recklinghausen?", median(inKreis("Kreis Recklinghausen"))],
    [
      "mittlere Einwohnerzahl der kreisfreien Städte?",
      shown(Math.round(sum(independent) / independent.length)),
    ],
    [
      "Durchschnittliche Bevölkerungsdichte der kreisfreien Städte?",
      shown(Math.round(sum(independent) / sum(independent, area))),
    ],
  ],
  shares: [
    [
      "Wie viel Prozent der Kommunen haben unter 20.000 Einwohner?",
      percent(under(all, 20_000).length, all.length),
    ],
    [
      "Wieviel Prozent der Bevölkerung lebt in Kommunen unter 20.000 Einwohnern?",
      percent(sum(under(all, 20_000)), sum(all)),
    ],
    [
      "Wie viel Prozent der Fläche von NRW hat der Hochsauerlandkreis?",
      percent(sum(inKreis("Hochsauerlandkreis"), area), sum(all, area)),
    ],
    [
      "Anteil der Gemeinden (keine Städte) an den 396 Kommunen?",
      percent(all.length - towns(all).length, all.length),
    ],
  ],
  differences: [
    ["Wie viele Einwohner fehlen Meschede auf 50.000?", shown(50_000 - sum(named("Meschede")))],
    ["Wie weit liegt Gladbeck über 70.000 Einwohnern?", shown(sum(named("Gladbeck")) - 70_000)],
    ["Wie viele Einwohner liegt Köln über der Million?", shown(sum(named("Köln")) - 1_000_000)],
    [
      "Wie viele Kommunen mehr hat der Kreis Steinfurt als der Kreis Borken?",
      `${inKreis("Kreis Steinfurt").length - inKreis("Kreis Borken").length} Kommunen mehr`,
    ],
    [
      "Welcher Kreis ist flächenmäßig größer, Höxter oder Lippe?",
      shown(sum(inKreis("Kreis Höxter"), area)),
      shown(sum(inKreis("Kreis Lippe"), area)),
    ],
  ],
  places: [
    ["PLZ Nottuln", named("Nottuln")[0]?.postalCode ?? "?"],
    ["is hattingen ne große kreisangehörige stadt", "Hattingen"],
    ["Stadt oder Gemeinde: Ascheberg?", "Gemeinde"],
    ["Wo liegt Nachrodt-Wiblingwerde?", "im Märkischen Kreis", "Regierungsbezirk Arnsberg"],
    [
      "Wie viele Einwohner kommen in Bottrop auf einen Quadratkilometer?",
      shown(Math.round(density(named("Bottrop")[0] as Municipality))),
    ],
    ["Welche Kommunen liegen im Kreis Emsland?", "Kreis Emsland finde ich im Verzeichnis"],
  ],
};

const ofOtherThings = [
  "Bekommt Münster mehr Beratung als Unna?",
  "Hat Lünen mehr Leerstand als Kamen?",
  "Hat Unna größere Probleme als Kamen?",
];

const { vocabulary } = createFactIndex(facts);

describe.each(Object.entries(asked))("%s of the register", (_, questions) => {
  it.each(questions)("answers: %s", async (question, ...says) => {
    const [candidate] = await offerMunicipalities(readForTest(question, vocabulary));
    const text = candidate?.draft.statements.map((statement) => statement.text).join("\n") ?? "";
    for (const part of says) expect(text).toContain(part);
  });
});

describe("a comparison of what the register does not hold", () => {
  it.each(ofOtherThings)("is left alone: %s", async (question) => {
    expect(await offerMunicipalities(readForTest(question, vocabulary))).toEqual([]);
  });
});
