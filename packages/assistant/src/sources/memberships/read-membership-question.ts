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
import { wordsOf } from "../../names/name-index.js";
import { askedWords } from "../../understand/asked-words.js";
import type { Understanding } from "../../understand/understanding.js";
import { evidenceOf, type Wish } from "../../wishes/sense-wishes.js";
import { type MunicipalityFilter, readMunicipalityFilters } from "../municipalities/municipality-filters.js";
import { findSites } from "./find-sites.js";
import { canJoinOrBeJoined, joined } from "./joining.js";

/**
 * Whose membership is asked about, in which network or project, on which day; or how one joins, or whether a part alone;
 * and how much it sounds like that. Without evidence it only names a town or an area and a network.
 */
export type MembershipQuestion = { evidence?: number } & (
  | {
      wants: "status";
      about: Municipality[];
      networkId?: CollaborationId;
      asksWhen: boolean;
    }
  | { wants: "list"; networkId?: CollaborationId; filters: readonly MunicipalityFilter[]; words: string }
  | { wants: "project"; project: SpecialProject; about: Municipality[] }
  | { wants: "joining" | "joining-a-part" }
);

/** Where no network is named, the list of that year is meant. */
const onList = /\b\w*liste\b/;
const ourselves = /\b(wir|ich|unsere?r? (stadt|kommune|gemeinde|ort\w*|kreisstadt|dorf))\b/;
/** Several are asked for, by their kind or by an interrogative. */
const several =
  /\b(stadte|stadten|gemeinden|kommunen|orten?|mitglieder|mitgliedsstadte|mitgliedskommunen|wer|wen|jemand\w*|welche)\b/;

/** So much more must a question sound like one for a membership than for a fact, where it names town and network, or does not. */
const leastOfPair = 0;
const leastAlone = 4;
const leastOfPart = 8;
const leastOfJoining = 1.5;

/** Who names a town does not ask for the way in. */
const ofTown = { besides: new Set<Wish>(["joining", "joining-a-part"]), margin: 1 };

const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

export function readMembershipQuestion({
  understanding,
  wishes,
  asker,
  services,
}: Inquiry): MembershipQuestion | undefined {
  const { mentions, folded, asks, carried, claims, time } = understanding;
  const named = namedIn(understanding);
  const project = specialProjects.find(({ id }) => mentions.some((mention) => mention.id === id));
  if (project !== undefined && named.length > 0) {
    return { wants: "project", project, about: named.slice(0, 3), evidence: 0 };
  }
  const ofPart = evidenceOf("joining-a-part", wishes);
  if (named.length === 0 && namesPart(understanding) && ofPart >= leastOfPart)
    return { wants: "joining-a-part", evidence: ofPart };
  const ofJoining = evidenceOf("joining", wishes);
  const speaksOfNetwork = [...mentions.map(({ id }) => id), ...(carried?.subjects ?? [])].some(
    isCollaborationId,
  );
  if (ofJoining >= (speaksOfNetwork ? leastOfJoining : leastAlone) && mentions.every(canJoinOrBeJoined))
    return { wants: "joining", evidence: ofJoining };
  const isTold = tellsAside(understanding, named);
  if (isTold && named.length === 0) return undefined;
  const filters = readMunicipalityFilters(understanding);
  if (carried?.origin === "entitlements" || services.index.named(understanding).length > 0) return undefined;
  const networkId =
    [...mentions.map(({ id }) => id), ...(carried?.subjects ?? [])].find(isCollaborationId) ??
    completeLists.find(({ asOf }) => onList.test(folded) && time.years.includes(Number(asOf.slice(0, 4))))
      ?.networkId;
  const namesIt =
    (named.length > 0 || filters.length > 0) && mentions.some(({ id }) => isCollaborationId(id));
  const evidence = evidenceOf("membership", wishes, ofTown);
  // who only says what they are themselves asks for no other town's membership
  const least = networkId === undefined ? (claims.isOfAsker ? leastOfPart : leastAlone) : leastOfPair;
  const isMeant = !isTold && evidence >= least;
  if (!isMeant && !namesIt) return undefined;
  const of = {
    ...(isMeant ? { evidence } : {}),
    ...(networkId === undefined ? {} : { networkId }),
  };
  if (several.test(folded) && filters.length > 0 && asks !== "why") {
    const words = filters.map((filter) => filter.words).join(", ");
    return { wants: "list", filters, words, ...of };
  }
  const own =
    asker.ags !== undefined && ourselves.test(folded) && !/\bnachbar/.test(folded)
      ? [byAgs.get(asker.ags)]
      : [];
  const about = [...new Set([...named, ...own].filter((each) => each !== undefined))];
  // who asks for a Kreis without naming a network asks where a town lies
  if (about.length === 0 || (filters.length > 0 && networkId === undefined)) return undefined;
  return { wants: "status", about: about.slice(0, 3), asksWhen: asks === "when", ...of };
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

/**
 * A membership may only be told on the way to what is asked: "Seit wir ausgetreten sind, was bleibt uns?", "Haltern ist
 * eingetreten, was kostete das?".
 */
function tellsAside(
  { claims, query, terms, asks, mentions }: Understanding,
  named: readonly Municipality[],
): boolean {
  if (named.length === 0) return claims.membership !== undefined && claims.isOfAsker === true;
  const asked = askedWords(query);
  // "In welchen?", "Ab welchem Datum denn?" ask for nothing else
  const content = analyzeText(asked.join(" ")).filter((stem) => terms.has(stem));
  if (content.length === 0 || (content.length === 1 && asks === "when")) return false;
  const names = mentions.flatMap(({ kind, name }) => (kind === "municipality" ? wordsOf(name) : []));
  return names.length > 0 && names.every((word) => !asked.includes(word));
}

/** A former network or a working community is named, or several are spoken of. */
function namesPart({ folded, mentions }: Understanding): boolean {
  return (
    mentions.some(({ id }) => isCollaborationId(id) && id !== joined) ||
    /\barbeitsgemeinschaft\w*\b/.test(folded)
  );
}

/** The day that is asked about; a year or a month means its end, and the future is not known. */
export function dayAskedAbout({ understanding: { time }, today }: Inquiry): CalendarDay {
  const [year] = time.years;
  const named = time.date ?? (year === undefined ? undefined : String(year));
  const day = named === undefined ? today : parseCalendarDate(named).lastDay;
  return day < today ? day : today;
}

function isCollaborationId(id: string): id is CollaborationId {
  return isNetworkId(id) || isWorkingCommunityId(id);
}
