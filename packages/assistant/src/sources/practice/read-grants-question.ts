import type { Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { analyzeText, fold } from "@stadtlotse/knowledge-base";
import { wordsOf } from "../../names/name-index.js";
import { spelledNumbers } from "../../understand/spelled-numbers.js";
import type { Understanding } from "../../understand/understanding.js";
import { type MunicipalityFilter, readMunicipalityFilters } from "../municipalities/municipality-filters.js";
import { namesOtherMatter } from "../programmes/names-other-matter.js";

/** What is asked of the grants to single municipalities, and of which of them. */
export interface GrantsQuestion {
  wants: "largest" | "smallest" | "sum" | "list" | "per-head";
  /** How many are asked for, 1 where nobody says. */
  count: number;
  years: readonly number[];
  places: readonly Municipality[];
  filters: readonly MunicipalityFilter[];
  /** Folded names of the programmes that they come from, and their ids. */
  sources: readonly string[];
  programmeIds: readonly string[];
  /** Whether it is asked what one town got. */
  isOfTown: boolean;
  /** Stems of what they are for. */
  purpose: ReadonlySet<string>;
  /** Numbers that the question says. */
  said: ReadonlySet<number>;
}

const orders = [
  ["largest", /\b(gross(te|ten|ter|tes)|hochst\w*|dickst\w*|fettest\w*|meisten?|uppigst\w*)\b/],
  ["smallest", /\b(kleinst\w*|niedrigst\w*|geringst\w*|wenigsten?)\b/],
] as const;
const perHead =
  /\b((pro|je|auf (jeden|den|die)|auf) (kopfe?|nase|einwohner\w*|burger\w*)|einwohner(in)?\b.*\b(umgelegt|gerechnet|heruntergebrochen))\b/;
const together = /\b(zusammen\w*|summe|addiert|insgesamt)\b/;
const grant =
  /\b(\w*(bewilligung|zuwendung|forderung|forder|bescheid|zuschuss|einzelsumme|stadtebaumittel|batzen)\w*|betrage?n?|summen?|geld\w*|mittel\w*|million\w*)\b/;
const received =
  /\b(bekam\w*|bekommen|kriegt\w*|gekriegt|erhielt\w*|erhalten|abgeraumt|eingestrichen|bedacht|kassiert|abbekommen|gefordert\w*|bewilligt\w*|ging|gehen|floss|gebaut)\b/;
/** Who wants something does not ask who got it. */
const toUs =
  /\b(bekommen|kriegen|erhalten) (wir|ich)\b|\b(kann|konnen|konnten|darf|durfen|konnte)\b.*\b(bekommen|kriegen|erhalten)\b/;
const recipient = /\b(wer|wo|wohin|welche[rsnm]?|irgendwo|stadt|stadte|kommunen?|gemeinden?|orte?)\b/;
/** One grant, as against the money of a year. */
const single =
  /\b(einzel\w*|\w*bescheide?\w*|bewilligung\w*|zuwendung\w*|wohin|wer|stadt|stadte|kommunen?|gemeinden?)\b/;
const otherMatter =
  /\b(welche[snm]? (programm|haushalts)?jahr\w*|einwohner\w*|flache|mitglied\w*|beitrag\w*|programmjahr\w*|beispiel\w*|vorbild\w*|fordersatz\w*|eigenanteil|hochstens|(was|welche[rsnm]?) .*\bprogramm\w*)\b/;

const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

/** Reads a question on grants to single municipalities; `undefined` where it is about something else. */
export function readGrantsQuestion(understanding: Understanding): GrantsQuestion | undefined {
  const { folded, mentions, time, question, words, leans, carried } = understanding;
  // the list of ZIZ has its own amounts
  const namesZiz =
    mentions.some(({ id }) => id === "ziz") || (leans && carried?.subjects.includes("ziz") === true);
  if (namesZiz || (otherMatter.test(folded) && !perHead.test(folded)) || namesOtherMatter(mentions))
    return undefined;
  const places = mentions.flatMap(({ kind, id }) => (kind === "municipality" ? (byAgs.get(id) ?? []) : []));
  // a town and a year, shared among its heads: what else but money
  const isShared = perHead.test(folded) && places.length > 0 && time.years.length > 0;
  if (!grant.test(folded) && !received.test(folded) && !isShared) return undefined;
  // "größte" is no misspelt "große"
  const written = fold(question);
  const order = orders.find(([, pattern]) => pattern.test(written))?.[0];
  const namesSource = time.years.length > 0 || programmesNamed(understanding).length > 0;
  const isPerHead = perHead.test(folded) && places.length > 0;
  const ofTown =
    places.length === 1 &&
    received.test(folded) &&
    !toUs.test(folded) &&
    (namesSource || (understanding.asks === "how-much" && grant.test(folded)));
  const of = {
    isOfTown: (ofTown && grant.test(folded)) || (isPerHead && places.length === 1),
    years: time.years,
    places,
    filters: readMunicipalityFilters(understanding),
    sources: programmesNamed(understanding),
    programmeIds: mentions.map(({ id }) => id),
    purpose: purposeOf(understanding),
    said: new Set(spelledNumbers(question, words).map(({ value }) => value)),
  };
  const [count = 1] = spelledNumbers(question, words).flatMap(({ value }) => (value < 10 ? value : []));
  if (isPerHead) return { wants: "per-head", count, ...of };
  if (together.test(folded) && (places.length > 1 || (order !== undefined && count > 1))) {
    return { wants: "sum", count, ...of };
  }
  if (order !== undefined && places.length === 0 && single.test(folded))
    return { wants: order, count, ...of };
  const isOfOthers = recipient.test(folded) && received.test(folded) && !toUs.test(folded);
  const isOfMoney = grant.test(folded) || namesSource;
  const isList = ofTown || (places.length === 0 && isOfOthers && isOfMoney);
  return isList ? { wants: "list", count, ...of } : undefined;
}

function programmesNamed({ mentions }: Understanding): string[] {
  return mentions
    .map(({ id }) => subjects[id])
    .filter((subject) => subject?.kind === "programme" || subject?.kind === "instrument")
    .flatMap((subject) => (subject === undefined ? [] : [subject.name, ...subject.aliases]))
    .map(fold);
}

/** Words that ask for grants, and for who got them, do not say what they are for. */
const askingStems = new Set(
  analyzeText(
    `Bewilligung Bewilligungen Zuwendung Zuwendungen Förderung Fördermittel Fördergeld Förderbescheid Bescheid Einzelbescheid Einzelförderung
     Städtebaumittel Städtebauförderung Städtebaufördermittel Zuschuss Summe Summen Einzelsumme Betrag Beträge Geld Mittel Millionen Euro bekam bekommen kriegt gekriegt
     erhalten erhielt bedacht gefördert bewilligt gegangen ging Stadt Städte Kommune Kommunen Gemeinde Gemeinden Ort Orte Land NRW Programm
     größte größten höchste höchsten dickste meisten kleinste welche wofür drei zusammen sowas gibt gab neues neuer planen bauen gebaut werden mehrere alles`,
  ),
);

function purposeOf({ terms, mentions, words }: Understanding): Set<string> {
  const named = new Set(
    mentions
      .flatMap(({ start, end, name }) => [...words.slice(start, end), ...wordsOf(name)])
      .flatMap(analyzeText),
  );
  return new Set([...terms].filter((stem) => !named.has(stem) && !askingStems.has(stem)));
}
