const meanings = {
  // contractions and dialect
  gibts: "gibt es",
  gibs: "gibt es",
  gehts: "geht es",
  wat: "was",
  dat: "das",
  nich: "nicht",
  nit: "nicht",
  is: "ist",
  isse: "ist sie",
  ne: "eine",
  ner: "einer",
  nem: "einem",
  nen: "einen",
  son: "so ein",
  sone: "so eine",
  aufm: "auf dem",
  inner: "in der",
  ham: "haben",
  haste: "hast du",
  jibt: "gibt",
  jitt: "gibt",
  jibts: "gibt es",
  et: "es",
  kriegen: "bekommen",
  kriegt: "bekommt",
  krieg: "bekomme",
  kriegn: "bekommen",
  ag: "Arbeitsgruppe",
  ags: "Arbeitsgruppen",
  // money
  kohle: "geld förderung",
  knete: "geld förderung",
  zaster: "geld förderung",
  moneten: "geld förderung",
  zuschuss: "förderung fördermittel",
  zuschusse: "förderung fördermittel",
  penunzen: "geld förderung",
  fordertopf: "förderprogramm",
  topf: "förderprogramm",
  topfe: "förderprogramme",
  piepen: "geld",
  jeld: "geld",
  // people and places
  chef: "leitung vorsitz",
  chefin: "leitung vorsitz",
  boss: "leitung vorsitz",
  veedel: "viertel quartier",
  kiez: "viertel quartier",
  dorf: "ländlicher raum",
  dorfer: "ländlicher raum",
  kaff: "ländlicher raum",
  stadtzentrum: "innenstadt",
  // participation
  mitmachen: "teilnehmen mitglied",
  reinkommen: "teilnehmen beitreten",
  drin: "mitglied",
  dabei: "mitglied",
  eintreten: "beitreten",
};

/**
 * Spoken and regional German in the words that documents use. Keys are folded words; a value may be several words. A
 * map, because people also type words that every object knows, such as "constructor".
 */
export const everydayWords: ReadonlyMap<string, string> = new Map(Object.entries(meanings));

/** "Was steht drin?", "wie viel Geld war da drin?" ask for what something holds, and for no member. */
const asksForContents =
  /\b(?:wa[st]|wie ?viel)\b(?: \w+){0,3} (?:steht|stehen|stand|steckt|war|ist|lag|gibt es)(?: (?:da|dort|alles|so|denn|noch))* drin\b/;

/** What an everyday word means among folded words; the word itself where it means nothing else there. */
export function meaningOf(word: string, words: readonly string[]): string {
  if (word === "drin" && asksForContents.test(words.join(" "))) return word;
  return everydayWords.get(word) ?? word;
}
