const verdict = /^(?:Ja|Nein|Doch)(?:, im Kern|, teilweise)?[,:.] (?=\p{L}|„)/u;

/** What a sentence says without the yes or no ahead of it, which was said to another question. */
export function withoutVerdict(text: string): string {
  const rest = text.replace(verdict, "");
  return rest === text ? text : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}
