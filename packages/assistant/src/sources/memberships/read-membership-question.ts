import {
  type CalendarDay,
  type CollaborationId,
  isNetworkId,
  isWorkingCommunityId,
  type Municipality,
  parseCalendarDate,
} from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Inquiry } from "../../candidate.js";
import type { Mention } from "../../names/name-index.js";
import { findServices } from "../entitlements/find-services.js";
import { type MunicipalityFilter, readMunicipalityFilters } from "../municipalities/municipality-filters.js";

/** Whose membership is asked about, in which network, on which day. */
export type MembershipQuestion =
  | { wants: "status"; about: Municipality[]; networkId?: CollaborationId; asksWhen: boolean }
  | { wants: "list"; networkId?: CollaborationId; filters: readonly MunicipalityFilter[]; words: string };

const membershipWords =
  /\b(\w*mitglied\w*|dabei|drin|beigetreten|beitritt|eingetreten|ausgetreten|ausgestiegen|angeschlossen|macht (noch )?(mit|.* mit)|machen .*mit|mitmach\w*|gehort\w* .*(zum|zur|zu|dazu)|vertreten|belegt|im netzwerk|im stadtenetz|(in|bei) (welche[nm]|zwei|mehreren|anderen) (netzwerk\w*|netzen|zusammenschlusse\w*|verbunde\w*))\b/;
const ourselves = /\b(wir|uns|unser\w*)\b/;
const several =
  /\b(stadte|stadten|gemeinden|kommunen|orten?|mitglieder|mitgliedsstadte|mitgliedskommunen|wer|wen|jemand\w*|welche)\b/;
/** Rights, costs and offices of members are other questions; to stand on a list is not to be entitled. */
const otherMatters =
  /\b(leistung\w*|angebot\w*|bekommen|bekommt|steh(t|en)(?!.*\b(\w*liste|verzeichnis)\b)|kostet|kosten|beitrag\w*|zahlt|zahlen|vorteil\w*|durf\w*|darf|beratung\w*|ruder|vorsitz\w*|spitze|leitet|leitung|sprecher\w*)\b/;
const severalNetworks =
  /\b(welche[nm]?|zwei|mehreren|anderen) (\w+ )?(netzwerk\w*|netzen|zusammenschlusse\w*|verbunde\w*)/;

const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

export function readMembershipQuestion({ understanding, asker }: Inquiry): MembershipQuestion | undefined {
  const { mentions, folded, asks, carried } = understanding;
  const filters = readMunicipalityFilters(understanding);
  const isAbout = membershipWords.test(folded) || namesBoth(mentions, filters.length > 0);
  if (!isAbout || otherMatters.test(folded)) return undefined;
  if (carried?.origin === "entitlements" || findServices(understanding).length > 0) return undefined;
  const networkId = [...mentions.map(({ id }) => id), ...(carried?.subjects ?? [])].find(isCollaborationId);
  const named = mentions.flatMap(({ kind, id }) => (kind === "municipality" ? (byAgs.get(id) ?? []) : []));
  if (several.test(folded) && filters.length > 0 && asks !== "why") {
    const words = filters.map((filter) => filter.words).join(", ");
    return { wants: "list", filters, words, ...(networkId === undefined ? {} : { networkId }) };
  }
  const own =
    asker.ags !== undefined && ourselves.test(folded) && !/\bnachbar/.test(folded)
      ? [byAgs.get(asker.ags)]
      : [];
  const about = [...new Set([...named, ...own].filter((each) => each !== undefined))];
  // who asks for a Kreis without naming a network asks where a town lies
  if (filters.length > 0 && networkId === undefined) return undefined;
  const asksStatus = ["whether", "when", "what", "how"].includes(asks) || severalNetworks.test(folded);
  if (about.length === 0 || !asksStatus) return undefined;
  return {
    wants: "status",
    about: about.slice(0, 3),
    asksWhen: asks === "when",
    ...(networkId === undefined ? {} : { networkId }),
  };
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
