import type { ServiceSection } from "@stadtlotse/domain";
import { readClaims } from "../../understand/read-claims.js";
import { splitClauses } from "../../understand/split-clauses.js";
import type { Understanding } from "../../understand/understanding.js";

/** Which rows of the matrix a question restricts itself to. */
export interface RowFilter {
  section?: ServiceSection;
  /** Two parts that are set against each other. */
  compared?: readonly [ServiceSection, ServiceSection];
  tier?: "basic" | "added-value-only";
}

const sections: readonly [ServiceSection, RegExp][] = [
  ["consulting", /\b(beratung|beratungs\w+|beratungen)\b/],
  ["communication", /\b(kommunikation\w*|information\w*)\b/],
  ["events", /\b(veranstaltung\w*|formate?n?)\b/],
];

const exclusively =
  /^(?:nur|allein|ausschliesslich|exklusiv\w*|erst|rein\w*|bloss|lediglich|zusatzlich\w*|extra)$/;
const members = /^(?:mitglied\w*|beitritt\w*|beitragszahler\w*|zahlend\w*)$/;
const kept =
  /^(?:vorbehalten|reserviert|verschlossen|vorenthalten|versagt|verwehrt|entgeh\w*|entgeht|mehrwert\w*)$/;
const added = /\b(dazu|hinzu)(kommen|kame\w*|kommt)\b|\b(kommen|kommt|kame|kamen)\b.*\b(dazu|hinzu)\b/;
const forEveryone =
  /\b(basis\w*|grund(angebot|leistung|versorgung|paket)\w*|nichtmitglied\w*|fur (alle|jede[nrs]?|jedermann)|alle[nr]? (offen|zuganglich))\b/;
/** So near must "nur" and "Mitglieder" stand to belong together, and a "nicht" to what it denies. */
const near = 6;
const nearBefore = 4;

/** The part of the matrix and the tier that a question restricts itself to. */
export function readRowFilter({ folded, query }: Pick<Understanding, "folded" | "query">): RowFilter {
  const named = sections.filter(([, pattern]) => pattern.test(folded)).map(([section]) => section);
  const [section, other] = named;
  const tier = isKeptFromOthers(query) ? "added-value-only" : readTier(folded);
  return {
    ...(section && !other ? { section } : {}),
    ...(section && other ? { compared: [section, other] as const } : {}),
    ...(tier ? { tier } : {}),
  };
}

/** "…, was Nichtmitglieder nicht haben", "…, an die Außenstehende nicht rankommen": what is denied to those who are none. */
function isKeptFromOthers(question: string): boolean {
  return splitClauses(question).some(({ words }) => {
    const undenied = words.filter((word) => !/^(?:nicht|nie|kaum)$/.test(word));
    // "die nicht dabei sind" are none by what is denied
    return undenied.length < words.length && readClaims(undenied.join(" ")).membership === "non-member";
  });
}

const namesBothTiers = /\b(?:basis|grund)\w* mehrwert\w*|\bmehrwert\w* (?:basis|grund)\w*/;
const tierNames = /\b(?:basis|grund|mehrwert)(?:angebot\w*|leistung\w*|paket\w*)?\b/g;

/** "Nicht den Mitgliedern vorbehalten" and "nicht nur für Mitglieder" is what everyone has. */
function readTier(question: string): RowFilter["tier"] {
  // "In der Tabelle Basis-/Mehrwertangebot": who names both tiers restricts nothing to one of them by that
  const folded = namesBothTiers.test(question) ? question.replace(tierNames, " ") : question;
  const words = folded.split(" ");
  const places = words.flatMap((word, at) => (isKept(words, word, at) ? at : []));
  const [place] = places;
  if (place !== undefined) {
    const before = words.slice(Math.max(0, place - nearBefore), place);
    return before.some((word) => /^(?:nicht|kein\w*)$/.test(word)) ? "basic" : "added-value-only";
  }
  if (added.test(folded)) return "added-value-only";
  return forEveryone.test(folded) ? "basic" : undefined;
}

function isKept(words: readonly string[], word: string, at: number): boolean {
  if (kept.test(word)) return true;
  if (!exclusively.test(word)) return false;
  return words.some((each, place) => members.test(each) && Math.abs(place - at) <= near);
}
