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
