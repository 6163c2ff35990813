import {
  type CalendarDay,
  type CollaborationId,
  isNetworkId,
  isWorkingCommunityId,
  type Municipality,
  parseCalendarDate,
  type SpecialProject,
} from "@stadtlotse/domain";
import { completeLists } from "@stadtlotse/domain/reference/membership-observations";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { specialProjects } from "@stadtlotse/domain/reference/special-projects";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Inquiry } from "../../candidate.js";
import { type Mention, wordsOf } from "../../names/name-index.js";
import { askedWords } from "../../understand/asked-words.js";
import type { Understanding } from "../../understand/understanding.js";
import { type MunicipalityFilter, readMunicipalityFilters } from "../municipalities/municipality-filters.js";
import { findSites } from "./find-sites.js";
import { asksHowToJoin } from "./read-joining.js";

/**
 * Whose membership is asked about, in which network or project, on which day; or how one joins, or whether a part alone.
 * A bare question has no word of membership: it only names a town or an area and a network.
 */
export type MembershipQuestion = { isBare: boolean } & (
  | {
      wants: "status";
      about: Municipality[];
      networkId?: CollaborationId;
      asksWhen: boolean;
      /** Something else is asked of them than whether they are members. */
      isAside: boolean;
    }
  | { wants: "list"; networkId?: CollaborationId; filters: readonly MunicipalityFilter[]; words: string }
  | { wants: "project"; project: SpecialProject; about: Municipality[] }
  | { wants: "joining" | "joining-a-part" }
);

const membershipWords =
  /\b(\w*mitglied\w*|dabei|drin|beigetreten|beitritt|eingetreten|ausgetreten|ausgestiegen|angeschlossen|macht (.* )?mit(?= (bei|in|im|dabei)\b|$)|machen .*mit|mitmach\w*|gehort\w* .*(zum|zur|zu|dazu)|vertreten|belegt|verzeichnet|gelistet|aufgefuhrt|\w*liste|auf der karte|standort\w*|mit von der partie|(in|bei) (welche[nm]|zwei|mehreren|anderen) (netzwerk\w*|netzen|zusammenschlusse\w*|verbunde\w*))\b/;
/** Where no network is named, the list of that year is meant. */
const onList = /\b\w*liste\b/;
/** "Im Netzwerk" may only name the network. */
const within = /\bim (netzwerk|stadtenetz)\b/;
const ourselves = /\b(wir|ich|unsere?r? (stadt|kommune|gemeinde|ort\w*|kreisstadt|dorf))\b/;
const several =
  /\b(stadte|stadten|gemeinden|kommunen|orten?|mitglieder|mitgliedsstadte|mitgliedskommunen|wer|wen|jemand\w*|welche)\b/;
/** "Nur den Historischen Stadtkernen beitreten": the former networks, or working communities, by themselves. */
const partAlone =
  /\b(nur|bloss|allein|lediglich|einzeln\w*|ausschliesslich|aussuchen|weglassen|separat|ohne (den|die) (rest|anderen|ubrigen)|den rest)\b/;
const joining =
  /\b(beitreten|beitritt|eintreten|reingehen|gehen|mitglied\w*|mitmachen|aussuchen|anschliessen)\b/;
/** Rights, costs and offices of members are other questions; to stand on a list is not to be entitled. */
const otherMatters =
  /\b(leistung\w*|angebot\w*|bekommen|bekommt|steh(t|en)\b.*\b(zu|offen|frei)|kostet|kosten|beitrag\w*|zahlt|zahlen|vorteil\w*|durf\w*|darf|beratung\w*|ruder|vorsitz\w*|spitze|leitet|leitung|sprecher\w*)\b/;
const severalNetworks =
  /\b(welche[nm]?|zwei|mehreren|anderen) (\w+ )?(netzwerk\w*|netzen|zusammenschlusse\w*|verbunde\w*)/;

const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

export function readMembershipQuestion({
  understanding,
  asker,
  services,
}: Inquiry): MembershipQuestion | undefined {
  const { mentions, folded, asks, carried, time } = understanding;
  const named = namedIn(understanding);
  const project = specialProjects.find(({ id }) => mentions.some((mention) => mention.id === id));
  if (project !== undefined && named.length > 0) {
    return { wants: "project", project, about: named.slice(0, 3), isBare: false };
  }
  if (named.length === 0 && asksForPart(understanding)) return { wants: "joining-a-part", isBare: false };
  if (asksHowToJoin(understanding)) return { wants: "joining", isBare: false };
  const isTold = tellsAside(understanding, named);
  if (isTold && named.length === 0) return undefined;
  const filters = readMunicipalityFilters(understanding);
  const isBare = isTold || (!membershipWords.test(folded) && !asksForSite(understanding));
  const namesIt = within.test(folded) || namesBoth(mentions, filters.length > 0);
  if ((isBare && !namesIt) || otherMatters.test(folded)) return undefined;
  if (carried?.origin === "entitlements" || services.index.named(understanding).length > 0) return undefined;
  const networkId =
    [...mentions.map(({ id }) => id), ...(carried?.subjects ?? [])].find(isCollaborationId) ??
    completeLists.find(({ asOf }) => onList.test(folded) && time.years.includes(Number(asOf.slice(0, 4))))
      ?.networkId;
  if (several.test(folded) && filters.length > 0 && asks !== "why") {
    const words = filters.map((filter) => filter.words).join(", ");
    return { wants: "list", isBare, filters, words, ...(networkId === undefined ? {} : { networkId }) };
  }
  const own =
    asker.ags !== undefined && ourselves.test(folded) && !/\bnachbar/.test(folded)
      ? [byAgs.get(asker.ags)]
      : [];
  const about = [...new Set([...named, ...own].filter((each) => each !== undefined))];
  // who asks for a Kreis without naming a network asks where a town lies
  if (filters.length > 0 && networkId === undefined) return undefined;
  const asksStatus =
    ["whether", "when", "what", "how"].includes(asks) ||
    severalNetworks.test(folded) ||
    onList.test(folded) ||
    asksForSite(understanding);
  const isAside = isTold || !asksStatus;
  if (about.length === 0 || (isAside && (carried !== undefined || !isBare))) return undefined;
  return {
    wants: "status",
    isBare,
    isAside,
    about: about.slice(0, 3),
    asksWhen: asks === "when",
    ...(networkId === undefined ? {} : { networkId }),
  };
}

/** Towns by their own name or, among the historic ones, by that of a listed district. */
function namedIn({ mentions, words }: Understanding): Municipality[] {
  const towns = mentions.flatMap(({ kind, id }) => (kind === "municipality" ? id : []));
  const sites = mentions.some(({ id }) => listsSites(id)) ? findSites(words) : [];
  return [...new Set([...towns, ...sites])].flatMap((ags) => byAgs.get(ags) ?? []);
}

function listsSites(id: string): boolean {
  return id === "ag-historische-stadt-und-ortskerne-nrw" || id === "ag-historische-stadt-und-ortskerne";
}

/** "Mit welchem Ortsteil ist … vertreten?" */
function asksForSite({ mentions, folded }: Understanding): boolean {
  return mentions.some(({ id }) => listsSites(id)) && site.test(folded);
}

const site = /\b(ortsteil\w*|stadtteil\w*|standort\w*)\b/;

/**
 * A membership may only be told on the way to what is asked: "Seit wir ausgetreten sind, was bleibt uns?", "Haltern ist
 * eingetreten, was kostete das?".
 */
function tellsAside({ claims, query, terms, asks }: Understanding, named: readonly Municipality[]): boolean {
  if (named.length === 0) return claims.membership !== undefined && claims.isOfAsker === true;
  const asked = askedWords(query);
  // "In welchen?", "Ab welchem Datum denn?" ask for nothing else
  const content = analyzeText(asked.join(" ")).filter((stem) => terms.has(stem));
  if (content.length === 0 || (content.length === 1 && asks === "when")) return false;
  const names = named.flatMap(({ name }) => wordsOf(name));
  const text = asked.join(" ");
  return names.every((word) => !asked.includes(word)) && !membershipWords.test(text) && !site.test(text);
}

/** A former network or a working community is named, or several are spoken of, and whether one can be without the rest. */
function asksForPart({ folded, mentions }: Inquiry["understanding"]): boolean {
  const namesPart =
    mentions.some(({ id }) => isCollaborationId(id) && id !== "netzwerk-stadtentwicklung-nrw") ||
    /\barbeitsgemeinschaft\w*\b/.test(folded);
  return namesPart && partAlone.test(folded) && joining.test(folded) && !otherMatters.test(folded);
}

/** The day that is asked about; a year or a month means its end, and the future is not known. */
export function dayAskedAbout({ understanding: { time }, today }: Inquiry): CalendarDay {
  const [year] = time.years;
  const named = time.date ?? (year === undefined ? undefined : String(year));
  const day = named === undefined ? today : parseCalendarDate(named).lastDay;
  return day < today ? day : today;
}

/** A town or an area and a network, and nothing more, ask whether the one is in the other. */
function namesBoth(mentions: readonly Mention[], namesArea: boolean): boolean {
  const namesTown = mentions.some(({ kind }) => kind === "municipality");
  return (namesTown || namesArea) && mentions.some(({ id }) => isCollaborationId(id));
}

function isCollaborationId(id: string): id is CollaborationId {
  return isNetworkId(id) || isWorkingCommunityId(id);
}
