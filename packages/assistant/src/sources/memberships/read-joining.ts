import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Mention } from "../../names/name-index.js";
import { isKindOfPlace } from "../../understand/understand.js";
import type { Understanding } from "../../understand/understanding.js";

/** The network that Kommunen join today, whichever part they mean. */
export const joined = "netzwerk-stadtentwicklung-nrw";

const joins =
  /\b(mitglied (?:zu )?werden|(?:werden|wird) (?:\w+ ){1,3}mitglied|wieder mitglied|(?:bei|ein)(?:zu)?treten|treten (?:\w+ ){1,3}(?:bei|ein)|(?:lauft|geht|funktioniert|klappt) (?:\w+ ){0,3}(?:beitritt|aufnahme))\b/;
const acts = /\b(tun|machen|unternehmen|notig|notwendig|brauchen|braucht)\b/;

/** "Wie werden wir Mitglied?", "Was müssen wir tun, um beizutreten?": the way in, not what it brings or costs. */
export function asksHowToJoin({ folded, asks, mentions }: Understanding): boolean {
  const asksForWay = asks === "how" || (asks === "what" && acts.test(folded));
  return asksForWay && joins.test(folded) && mentions.every(canJoinOrBeJoined);
}

const joining = new Set(["municipality", "network"]);

function canJoinOrBeJoined({ kind, id }: Mention): boolean {
  if (kind === "subject") return isKindOfPlace(id) || joining.has(subjects[id]?.kind ?? "");
  return kind !== "service";
}
