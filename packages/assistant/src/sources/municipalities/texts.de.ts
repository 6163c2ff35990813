import type { Municipality } from "@stadtlotse/domain";
import { asDative, asSubject, inArea, inSentence } from "./grammar.de.js";
import type { Direction } from "./query.js";
import type { Measure, Unit, UnitKind } from "./units.js";

const positions: Readonly<Record<Municipality["type"], string>> = {
  kreisfrei: "kreisfreie Stadt",
  regionsangehoerig: "regionsangehörige Stadt",
  "grosse-kreisangehoerige-stadt": "Große kreisangehörige Stadt",
  "mittlere-kreisangehoerige-stadt": "Mittlere kreisangehörige Stadt",
  kreisangehoerig: "kreisangehörig, ohne den Status einer Großen oder Mittleren kreisangehörigen Stadt",
};

const unitsOf: Readonly<Record<Measure, string>> = {
  population: "Einwohnerinnen und Einwohner",
  area: "km²",
  density: "Einwohnerinnen und Einwohner je km²",
  count: "Kommunen",
};

/** "unter den Städten", "unter den Kreisen". */
const dativeNoun = (noun: string) => (noun.endsWith("n") ? noun : `${noun}n`);

/** Behind a preposition: "mit 60.892 Einwohnerinnen und Einwohnern". */
const dativeOf = (what: Measure) => unitsOf[what].replace(/Einwohner(?= je|$)/, "Einwohnern");

/** "mit mehr als 20.000 Einwohnern" reads better than the long form. */
const boundUnits: Readonly<Record<Measure, string>> = {
  population: "Einwohnern",
  area: "km²",
  density: "Einwohnern je km²",
  count: "Kommunen",
};

const measureNames: Readonly<Record<Measure, string>> = {
  population: "Einwohnerzahl",
  area: "Fläche",
  density: "Einwohnerdichte",
  count: "Zahl der Kommunen",
};

/** The words in which a condition was understood; each completes "Kommunen …". */
export const filterTexts = {
  or: " oder ",
  withType: (type: Municipality["type"]) => `mit dem Status „${positions[type]}“`,
  belongingToKreis: "mit Zugehörigkeit zu einem Kreis",
  notKreisfrei: "ohne den Status „kreisfreie Stadt“",
  noTowns: "ohne die Bezeichnung „Stadt“",
  towns: "Städte",
  ofTold: (count: number) => `unter den ${count} zuvor genannten`,
  bound: {
    above: (limit: string, of: Measure) => `mit mehr als ${limit} ${boundUnits[of]}`,
    below: (limit: string, of: Measure) => `mit weniger als ${limit} ${boundUnits[of]}`,
    from: (limit: string, of: Measure) => `mit mindestens ${limit} ${boundUnits[of]}`,
    to: (limit: string, of: Measure) => `mit höchstens ${limit} ${boundUnits[of]}`,
    exactly: (limit: string, of: Measure) => `mit genau ${limit} ${boundUnits[of]}`,
    about: (limit: string, of: Measure) => `mit rund ${limit} ${boundUnits[of]}`,
  },
  boundByUnit: (direction: Direction, of: Measure, name: string, limit: string) =>
    `mit ${direction === "most" ? "mehr" : "weniger"} als ${limit} ${boundUnits[of]} (${name})`,
  behind: (name: string) => `hinter ${name}`,
  withAgs: (ags: string) => `mit dem Gemeindeschlüssel ${ags}`,
  withPostalCode: (code: string) => `mit der Postleitzahl ${code} der Verwaltung`,
};

/** One of them. */
const single: Readonly<Record<string, string>> = {
  Kommunen: "Eine Kommune",
  Städte: "Eine Stadt",
  Kreise: "Ein Kreis",
  Regierungsbezirke: "Ein Regierungsbezirk",
};

const nouns: Readonly<Record<Exclude<UnitKind, "land">, string>> = {
  municipality: "Kommunen",
  kreis: "Kreise",
  regierungsbezirk: "Regierungsbezirke",
};

/** What is said of the municipalities of the register. */
export const municipalityTexts = {
  yes: "Ja",
  no: "Nein",
  onTheContrary: "Doch",
  unitOf: (what: Measure) => unitsOf[what],
  nounOf: (entity: Exclude<UnitKind, "land">) => nouns[entity],
  liesIn: (name: string, kreis: Unit) => `${name} liegt ${inArea(kreis)}.`,
  isKreisfrei: (name: string) => `${name} ist kreisfrei und gehört zu keinem Kreis.`,
  belongsTo: (unit: Unit, district: string) =>
    `${asSubject(unit)} gehört zum Regierungsbezirk ${district}; zuständig ist die Bezirksregierung ${district}.`,
  hasPosition: (name: string, type: Municipality["type"], isTown: boolean) =>
    type === "kreisangehoerig"
      ? `${name} ist eine ${isTown ? "Stadt" : "Gemeinde"} und ${positions[type]}.`
      : `${name} ist ${positions[type]}.`,
  hasPopulation: (unit: Unit, count: string, date: string) =>
    `${asSubject(unit)} hat ${count} Einwohnerinnen und Einwohner (Stand: ${date}).`,
  hasTotalPopulation: (unit: Unit, count: string, date: string) =>
    `${asSubject(unit)} hat ${count} Einwohnerinnen und Einwohner (berechnet als Summe der ${unit.members.length} Kommunen, Stand: ${date}).`,
  hasArea: (unit: Unit, area: string) => `${asSubject(unit)} ist ${area} km² groß.`,
  hasTotalArea: (unit: Unit, area: string) =>
    `${asSubject(unit)} ist ${area} km² groß (berechnet als Summe der ${unit.members.length} Kommunen).`,
  hasDensity: (unit: Unit, density: string, expression: string, date: string) =>
    `${asSubject(unit)} hat rund ${density} Einwohnerinnen und Einwohner je km² (berechnet: ${expression}; Stand: ${date}).`,
  hasCount: (unit: Unit) => `${asSubject(unit)} hat ${unit.members.length} Kommunen (berechnet).`,
  hasAgs: (name: string, ags: string) => `Der Amtliche Gemeindeschlüssel von ${name} ist ${ags}.`,
  hasPostalCode: (name: string, code: string) => `Die Verwaltung von ${name} hat die Postleitzahl ${code}.`,
  postalCodeQuote: (code: string) => `Postleitzahl der Verwaltung ${code}`,
  noPostalCode: (name: string) => `Eine Postleitzahl ist für ${name} nicht verzeichnet.`,
  figureOf: (unit: Unit, what: Measure) => `${measureNames[what]} ${unit.name}`,
  difference: (larger: Unit, smaller: Unit, what: Measure) =>
    `${measureNames[what]} ${larger.name} gegenüber ${smaller.name}`,
  isMore: (larger: Unit, count: string, smaller: Unit, what: Measure, expression: string) =>
    `${asSubject(larger)} hat ${count} ${unitsOf[what]} mehr als ${inSentence(smaller)} (berechnet: ${expression}).`,
  isBelow: (unit: Unit, count: string, what: Measure, target: string, expression: string) =>
    `${asDative(unit)} fehlen bis ${target} noch ${count} ${unitsOf[what]} (berechnet: ${expression}).`,
  isAbove: (unit: Unit, count: string, what: Measure, target: string, expression: string) =>
    `${asSubject(unit)} liegt um ${count} ${unitsOf[what]} über ${target} (berechnet: ${expression}).`,
  isEqual: (first: Unit, second: Unit, what: Measure) =>
    `${asSubject(first)} und ${inSentence(second)} haben dieselbe ${measureNames[what]}.`,
  ranked: (direction: Direction, what: Measure, name: string, figure: string) =>
    `Am ${direction === "most" ? "größten" : "kleinsten"} nach ${measureNames[what]} ist ${name} mit ${figure} ${dativeOf(what)}.`,
  inAll: "in NRW",
  andMore: (count: number) => `und ${count} weitere`,
  found: (count: number, noun: string, words: string) =>
    `${count === 1 ? (single[noun] ?? noun) : `${count} ${noun}`} ${words}`,
  noneFound: (noun: string, words: string) => `${noun} ${words} gibt es nach dem Gemeindeverzeichnis nicht.`,
  noneBesides: (names: string, words: string) =>
    `Nein: Außer ${names} gibt es nach dem Gemeindeverzeichnis keine weiteren Kommunen ${words}.`,
  except: (names: string) => `ohne ${names}`,
  split: (towns: number, others: number) =>
    `Davon ${towns === 1 ? "darf sich eine" : `dürfen sich ${towns}`} Stadt nennen, ${others === 1 ? "eine ist Gemeinde" : `${others} sind Gemeinden`} (berechnet).`,
  townsLabel: "Städte unter den Kommunen",
  countOf: (noun: string, words: string) => `Zahl der ${noun} ${words}`,
  countExpression: (noun: string, words: string) => `Anzahl(${noun} ${words})`,
  counted: (count: number, noun: string, words: string, rest: number) =>
    `Berechnet: ${count} ${noun} ${words} im Gemeindeverzeichnis${rest > 0 ? `, davon ${rest} nicht einzeln genannt` : ""}.`,
  date: (date: string) => `Stand der Einwohnerzahlen: ${date}.`,
  sumExpression: (what: Measure, count: number, noun: string, words: string) =>
    `Summe (${measureNames[what]}) von ${count} ${dativeNoun(noun)} ${words}`,
  total: (figure: string, what: Measure, whole: string, expression: string, date: string) =>
    `${whole}: zusammen ${figure} ${unitsOf[what]} (berechnet: ${expression}; Stand: ${date}).`,
  average: (figure: string, what: Measure, whole: string, expression: string, date: string) =>
    `${whole}: im Durchschnitt ${figure} ${unitsOf[what]} (berechnet: ${expression}; Stand: ${date}).`,
  medianExpression: (what: Measure, count: number, noun: string, words: string) =>
    `Median (${measureNames[what]}) von ${count} ${dativeNoun(noun)} ${words}`,
  median: (figure: string, what: Measure, whole: string, expression: string, date: string) =>
    `${whole}: im Median ${figure} ${unitsOf[what]}; die eine Hälfte liegt darunter, die andere darüber (berechnet: ${expression}; Stand: ${date}).`,
  extreme: (direction: Direction, what: Measure, noun: string, words: string, name: string, figure: string) =>
    `Am ${direction === "most" ? "größten" : "kleinsten"} nach ${measureNames[what]} unter den ${dativeNoun(noun)} ${words} ist ${name} mit ${figure} ${dativeOf(what)}.`,
  nth: (
    place: string,
    direction: Direction,
    what: Measure,
    noun: string,
    words: string,
    name: string,
    figure: string,
  ) =>
    `Auf Platz ${place} der ${noun} ${words} nach ${measureNames[what]}, beginnend mit der ${direction === "most" ? "größten" : "kleinsten"}, steht ${name} mit ${figure} ${dativeOf(what)}.`,
  rankItem: (name: string, figure: string) => `${name} (${figure})`,
  thenFollow: (names: readonly string[]) => `Danach folgen ${names.join(" und ")}.`,
  position: (
    name: string,
    place: string,
    count: string,
    noun: string,
    words: string,
    what: Measure,
    direction: Direction,
  ) =>
    `${name} steht auf Platz ${place} von ${count} ${dativeNoun(noun)} ${words}, geordnet nach ${measureNames[what]} und beginnend mit der ${direction === "most" ? "größten" : "kleinsten"} (berechnet).`,
  first: (direction: Direction, name: string, figure: string, what: Measure) =>
    `${direction === "most" ? "Die größte" : "Die kleinste"} ist ${name} mit ${figure} ${dativeOf(what)}.`,
  notAmong: (name: string, noun: string, words: string) =>
    `${name} gehört nicht zu den ${dativeNoun(noun)} ${words}.`,
  likeMunicipality: (name: string, count: string) =>
    `${name} hat ${count} Einwohnerinnen und Einwohner; am nächsten kommen`,
  likeNumber: (count: string) => `Am nächsten an ${count} Einwohnerinnen und Einwohnern liegen`,
  nearestItem: (name: string, kreis: string, count: string, isKreisfrei: boolean) =>
    `${name} (${isKreisfrei ? "kreisfrei" : kreis}): ${count}`,
  likeness: (date: string) => `Verglichen ist allein die Einwohnerzahl (Stand: ${date}).`,
  share: (figure: string, part: string, whole: string, expression: string) =>
    `${part}: ${figure} Prozent (berechnet: ${expression}; das Ganze: ${whole}).`,
  shareLabel: (part: string) => `Anteil: ${part}`,
  allDate: (date: string) =>
    `Die Einwohnerzahlen im Gemeindeverzeichnis haben den Stand ${date}; sie gelten für alle Kommunen in NRW.`,
  notInRegister: (name: string) =>
    `${name} finde ich im Verzeichnis der Kommunen in Nordrhein-Westfalen nicht; Angaben zu anderen Orten habe ich nicht.`,
  askSimilar: (name: string) => `Welche Städte sind so groß wie ${name}?`,
  askLargest: (words: string) => `Welche ist die größte Stadt ${words}?`,
  askPractice: "Welche guten Beispiele gibt es zu Leerstand?",
};
