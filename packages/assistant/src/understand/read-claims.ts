import type { Claims } from "./understanding.js";

const former =
  /\b(ausgetreten|austreten|austraten|austritt|ehemalige?s? mitglied\w*|nicht mehr (mitglied|dabei)|mitglied gewesen|waren (wir )?(mal |fruher )?mitglied)\b/;
const nonMember =
  /\b(kein\w* mitglied\w*|nichtmitglied\w*|nicht ?-? ?mitglied\w*|ohne (eine |unsere |jeden? )?(mitgliedschaft|beitritt|mitgliedsbeitrag|beitrag|zu zahlen)|wer (nicht|nichts|nix|keinen beitrag) zahlt|aussenstehend\w*|draussen|nirgends (dabei|mitglied)|nicht (dabei|beigetreten|mitglied|drin)|noch nicht (dabei|drin|beigetreten)|nicht im (netzwerk|verbund)|(im netzwerk|dabei|drin|mitglied) sind wir (ja |bisher |noch |leider |allerdings )*(nicht|keins?)|(beitrag|beitrage) zahlen wir (keinen|keine|nicht)|(zahl(t|en) (wir )?)?keinen (cent|beitrag|euro)|zahl(t|en) (wir )?(nichts|nix))\b/;
const member =
  /\b(wir sind|sind wir|bin|als) (ja |doch |schon |bereits |langst )?(ein )?mitglied\w*\b|\bunsere mitgliedschaft\b/;

/** What a folded question says of the asker's own membership. */
export function readClaims(folded: string): Claims {
  if (former.test(folded)) return { membership: "former" };
  if (nonMember.test(folded)) return { membership: "non-member" };
  if (member.test(folded)) return { membership: "member" };
  return {};
}
