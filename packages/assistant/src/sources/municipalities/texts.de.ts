import type { Municipality } from "@stadtlotse/domain";

const positions: Readonly<Record<Municipality["type"], string>> = {
  kreisfrei: "kreisfreie Stadt",
  regionsangehoerig: "regionsangehörige Stadt",
  "grosse-kreisangehoerige-stadt": "Große kreisangehörige Stadt",
  "mittlere-kreisangehoerige-stadt": "Mittlere kreisangehörige Stadt",
  kreisangehoerig: "kreisangehörig, ohne den Status einer Großen oder Mittleren kreisangehörigen Stadt",
};

/** "der Kreis Unna", "die Städteregion Aachen", "der Rhein-Sieg-Kreis". */
function inKreis(name: string): string {
  return name.startsWith("Städteregion") ? `in der ${name}` : `im ${name}`;
}

/** What is said of the municipalities of the register. */
export const municipalityTexts = {
  liesIn: (name: string, kreis: string) => `${name} liegt ${inKreis(kreis)}.`,
  isKreisfrei: (name: string) => `${name} ist kreisfrei und gehört zu keinem Kreis.`,
  belongsTo: (name: string, district: string) =>
    `${name} gehört zum Regierungsbezirk ${district}; zuständig ist die Bezirksregierung ${district}.`,
  hasPosition: (name: string, type: Municipality["type"]) => `${name} ist ${positions[type]}.`,
  hasPopulation: (name: string, count: string, date: string) =>
    `${name} hat ${count} Einwohnerinnen und Einwohner (Stand: ${date}).`,
  hasArea: (name: string, area: string) => `${name} ist ${area} km² groß.`,
  hasAgs: (name: string, ags: string) => `Der Amtliche Gemeindeschlüssel von ${name} ist ${ags}.`,
  hasPostalCode: (name: string, code: string) => `Die Verwaltung von ${name} hat die Postleitzahl ${code}.`,
  noPostalCode: (name: string) => `Eine Postleitzahl ist für ${name} nicht verzeichnet.`,
  populationDifference: (larger: string, smaller: string) => `Einwohner ${larger} gegenüber ${smaller}`,
  moreThan: (larger: string, count: string, smaller: string, expression: string) =>
    `${larger} hat ${count} Einwohnerinnen und Einwohner mehr als ${smaller} (berechnet: ${expression}).`,
  inAll: "in NRW",
  found: (count: number, noun: string, words: string) => `${count} ${noun} ${words}`,
  noneFound: (noun: string, words: string) => `${noun} ${words} gibt es nach dem Gemeindeverzeichnis nicht.`,
  split: (towns: number, others: number) =>
    `Davon dürfen sich ${towns} Stadt nennen, ${others} sind Gemeinden (berechnet).`,
  townsLabel: "Städte unter den Kommunen",
  populationOf: (noun: string, words: string) => `Einwohner der ${noun} ${words}`,
  sumExpression: (count: number, noun: string, words: string) =>
    `Summe der Einwohner von ${count} ${noun} ${words}`,
  totalPopulation: (noun: string, words: string, total: string, count: number) =>
    `In den ${count} ${noun} ${words} leben zusammen ${total} Menschen (berechnet als Summe, Stand: 31. Dezember 2022).`,
  andMore: (count: number) => `und ${count} weitere`,
  countOf: (noun: string, words: string) => `Zahl der ${noun} ${words}`,
  countExpression: (noun: string, words: string) => `Anzahl(${noun} ${words})`,
  counted: (count: number, noun: string, words: string, rest: number) =>
    `Berechnet: ${count} ${noun} ${words} im Gemeindeverzeichnis${rest > 0 ? `, davon ${rest} nicht einzeln genannt` : ""}.`,
  extreme: (wants: "largest" | "smallest", noun: string, words: string, name: string, count: string) =>
    `Nach Einwohnern am ${wants === "largest" ? "größten" : "kleinsten"} unter den ${noun === "Kommunen" ? "Kommunen" : "Städten"} ${words} ist ${name} mit ${count} Einwohnerinnen und Einwohnern (Stand: 31. Dezember 2022).`,
  thenFollow: (names: readonly string[]) => `Danach folgen ${names.join(" und ")}.`,
  likeMunicipality: (name: string, count: string) =>
    `${name} hat ${count} Einwohnerinnen und Einwohner; am nächsten kommen:`,
  likeNumber: (count: string) => `Am nächsten an ${count} Einwohnerinnen und Einwohnern liegen:`,
  nearestItem: (name: string, kreis: string, count: string, isKreisfrei: boolean) =>
    `${name} (${isKreisfrei ? "kreisfrei" : kreis}): ${count}`,
  likeness: "Verglichen ist allein die Einwohnerzahl (Stand: 31. Dezember 2022).",
  askSimilar: (name: string) => `Welche Städte sind so groß wie ${name}?`,
  askLargest: (words: string) => `Welche ist die größte Stadt ${words}?`,
  askPractice: "Welche guten Beispiele gibt es zu Leerstand?",
};
