import { isNetworkId, isWorkingCommunityId } from "@stadtlotse/domain";
import { wordsOf } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import { namesOtherLand } from "../conduct/other-land.js";

/** "Gesunde-Städte-Netzwerk", "Klimabündnis": the kind of body stands at the end of its name. */
const bodyAtEnd = /^\p{Lu}[\p{L}-]{3,}(?:netzwerke?s?|bündnis(?:ses)?|allianz)$/iu;
/** "Bündnis …", "Netzwerk …": or at its beginning. */
const bodyAhead = /^(?:netzwerks?|bündnis(?:ses)?|allianz)$/iu;
const ofOurs = /^(?:städte|stadt|innenstadt|stadtumbau|kommunal)(?:-?netzwerke?s?)$/iu;
/** "Mitglied bei Cittaslow": what stands there is a body, whatever it is called. */
const membershipIn = /^(?:mitglied|mitgliedschaft|beitritt|dabei) (?:bei|beim|im|zum|zur)$/iu;
const ofMembership =
  /\b(?:\w*mitglied\w*|dabei|drin|beigetreten|angehor\w*|gehort\w*|vertreten|angeschlossen|teil)\b|^(?:und |auch )*(?:sind|ist|seid|war|waren)\b.*\b(?:im|in|beim|bei)\b/;

/** Whether it is asked who is in a network that is none of those which are known. */
export function namesUnknownNetwork(
  { question, folded, mentions, words }: Understanding,
  knows: (word: string) => boolean,
): boolean {
  if (!ofMembership.test(folded)) return false;
  const isOurs = ({ id }: (typeof mentions)[number]) => isNetworkId(id) || isWorkingCommunityId(id);
  const named = mentions.filter(isOurs);
  if (named.some(({ end }) => namesOtherLand(words.slice(end, end + 1).join(" ")))) return true;
  const covered = new Set(named.flatMap(({ start, end }) => words.slice(start, end)));
  return question.split(marks).some((part) => {
    const written = part.match(/[\p{L}-]+/gu) ?? [];
    return written.some((token, at) => {
      if (wordsOf(token).some((word) => covered.has(word))) return false;
      if (bodyAtEnd.test(token)) return !ofOurs.test(token);
      const isUnknown = /^\p{Lu}/u.test(token) && wordsOf(token).every((word) => !knows(word));
      if (isUnknown && membershipIn.test(written.slice(Math.max(0, at - 2), at).join(" "))) return true;
      const next = written[at + 1] ?? "";
      if (/^bündnis/iu.test(token)) return true;
      const isName = /^\p{Lu}/u.test(next) && bodyAhead.test(token);
      return isName && (!/^netzwerk/iu.test(token) || wordsOf(next).every((word) => !knows(word)));
    });
  });
}

const marks = /[.,;:?!()„“"–]/u;
