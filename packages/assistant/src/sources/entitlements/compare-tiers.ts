/** "Ohne Beitrag gibt es gar nichts": a claim that the basic services refute. */
export const saysNothing =
  /\b(gar|uberhaupt|absolut|rein) ?(nichts|nix)\b|\bgarnix\b|\bleer aus\w*\b|\bbekommt (man )?(nichts|nix)\b/;
export const andWhatNot = /\b(was|wat|welche\w*)\b.*\b(was|wat|welche\w*) (nicht|alles nicht)\b/;
/** Who gets which of the two, or what tells them apart. */
const asked =
  /\b(unterschied\w*|unterscheid\w*|vergleich\w*|gegenuberstell\w*)\b|\b(wer|wem)\b.*\b(welche\w*|was)\b/;

/** What tells the two tiers apart, not what one would get. */
export function asksDifference(folded: string): boolean {
  return (
    asked.test(folded) &&
    (/\bbasis\w*\b.*\bmehrwert\w*|\bmehrwert\w*\b.*\bbasis\w*/.test(folded) ||
      /\b(beiden?|zwei) (\w+ )?(stufen|ebenen|angebote?n?|pakete?n?|spalten)\b/.test(folded) ||
      /\bmitglied\w*\b.*\bnicht ?mitglied\w*|\bnicht ?mitglied\w*\b.*\bmitglied\w*/.test(folded))
  );
}

const losing =
  /\b(vorbei|passe|gestrichen|weg|\w*weg(?:fall\w*|gefallen)|verlier\w*|verlor\w*|verzicht\w*|entfallt|entfallen|entfiel\w*|tabu|gesperrt|verschlossen|ausgeschlossen|verwehrt|zu ende|erledigt)\b/;

/** "Ist das vorbei?", "… darauf verzichten?": whether something is no longer theirs. */
export function asksForLoss(folded: string): boolean {
  return losing.test(folded);
}

/** Who is a member and who is none, or the offers of both: what is asked is how the one stands to the other. */
export function namesBothTiers(folded: string): boolean {
  const namesMember = /(?<!\b(?:nicht|kein\w*|ohne) )\b(mitglied(er|ern|s\w*)?|zahlende\w*)\b/.test(folded);
  const namesOthers =
    /\b(nicht ?mitglied\w*|andere\w* kommunen|ohne (mitgliedschaft|beitrag|beitritt)|(nicht|nichts|nix|keinen beitrag) (dabei|zahl\w*))\b/.test(
      folded,
    );
  const namesBasis = /\b(basis|grund)(angebot|leistung|paket)\w*/.test(folded);
  const namesMore = /\bmehrwert\w*/.test(folded);
  const isKept = losing.test(folded) || /\b(behalt\w*|behielt\w*)\b/.test(folded);
  const joins =
    /\b(beitret\w*|beitritt\w*|beitrat\w*|eintret\w*|eintritt\w*|mitglied (sind|werden|waren))\b/.test(
      folded,
    );
  return (
    (namesMember && namesOthers) ||
    (namesBasis && namesMore) ||
    (namesMember && isKept) ||
    (namesBasis && joins && isKept)
  );
}
