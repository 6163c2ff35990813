import {
  type CollaborationId,
  isNetworkId,
  isWorkingCommunityId,
  type Municipality,
} from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Inquiry } from "../../candidate.js";
import type { Mention } from "../../names/name-index.js";
import { findServices } from "../entitlements/find-services.js";

/** Whose membership is asked about, in which network, on which day. */
export type MembershipQuestion =
  | { wants: "status"; about: Municipality[]; networkId?: CollaborationId }
  | {
      wants: "list";
      networkId: CollaborationId;
      filter: (municipality: Municipality) => boolean;
      words: string;
    };

const membershipWords =
  /\b(mitglied\w*|mitgliedschaft|dabei|drin|beigetreten|beitritt|ausgetreten|angeschlossen|macht mit|machen mit|mitmach\w*|gehort\w* .* (zum|zur|dazu)|vertreten|im netzwerk|im stadtenetz|(in|bei) (welche[nm]|zwei|mehreren|anderen) (netzwerk\w*|netzen|zusammenschlusse\w*|verbunde\w*))\b/;
const ourselves = /\b(wir|uns|unser\w*)\b/;
const plural = /\b(stadte|stadten|gemeinden|kommunen|mitglieder|mitgliedsstadte|mitgliedskommunen|wer)\b/;
/** Rights and costs of members are other questions. */
const otherMatters =
  /\b(leistung\w*|angebot\w*|bekommen|bekommt|steht|stehen|kostet|kosten|beitrag\w*|zahlt|zahlen|vorteil\w*|durf\w*|darf|beratung\w*)\b/;

const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

/** Whether a folded question says that it is about membership, beside the names that it mentions. */
export function speaksOfMembership(folded: string): boolean {
  return membershipWords.test(folded);
}

export function readMembershipQuestion({ understanding, asker }: Inquiry): MembershipQuestion | undefined {
  const { mentions, folded, asks, carried } = understanding;
  if (!(membershipWords.test(folded) || namesBoth(mentions)) || otherMatters.test(folded)) return undefined;
  if (carried?.origin === "entitlements" || findServices(understanding).length > 0) return undefined;
  const networkId = [...mentions.map(({ id }) => id), ...(carried?.subjects ?? [])].find(isCollaborationId);
  const areas = mentions.filter(({ kind }) => kind === "kreis" || kind === "regierungsbezirk");
  if (networkId !== undefined && plural.test(folded) && areas.length > 0 && asks !== "why") {
    return {
      wants: "list",
      networkId,
      filter: ({ kreisKey, regierungsbezirk }) =>
        areas.some(({ kind, id }) => (kind === "kreis" ? kreisKey === id : regierungsbezirk === id)),
      words: areas.map(({ name }) => name).join(", "),
    };
  }
  const named = mentions.flatMap(({ kind, id }) => (kind === "municipality" ? (byAgs.get(id) ?? []) : []));
  const own =
    asker.ags !== undefined && ourselves.test(folded) && !/\bnachbar/.test(folded)
      ? [byAgs.get(asker.ags)]
      : [];
  const about = [...named, ...own].filter((each) => each !== undefined);
  // who asks for a Kreis without naming a network asks where a town lies
  if (areas.length > 0 && networkId === undefined) return undefined;
  const asksStatus =
    asks === "whether" ||
    asks === "when" ||
    asks === "what" ||
    asks === "how" ||
    /\bwelche[nm] (netzwerk\w*|netzen|zusammenschlusse\w*|verbunde\w*)/.test(folded);
  if (about.length === 0 || !asksStatus) return undefined;
  return { wants: "status", about: about.slice(0, 3), ...(networkId === undefined ? {} : { networkId }) };
}

/** A town and a network, and nothing more, ask whether the one is in the other. */
function namesBoth(mentions: readonly Mention[]): boolean {
  return (
    mentions.some(({ kind }) => kind === "municipality") && mentions.some(({ id }) => isCollaborationId(id))
  );
}

function isCollaborationId(id: string): id is CollaborationId {
  return isNetworkId(id) || isWorkingCommunityId(id);
}
