const otherLand =
  /\b(bayern\w*|bayerisch\w*|baden wurttemberg\w*|hessen\w*|hessisch\w*|niedersachsen\w*|rheinland pfalz|saarland\w*|sachsen(?! anhalt)\w*|sachsen anhalt\w*|thuringen\w*|brandenburg\w*|berlin\w*|hamburg\w*|bremen\w*|schleswig holstein\w*|mecklenburg\w*)\b/;

/** Whether folded words name one of the other fifteen Länder. */
export function namesOtherLand(folded: string): boolean {
  return otherLand.test(folded);
}
