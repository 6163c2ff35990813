const funderWords: readonly [string, RegExp][] = [
  // "die Mittel im Land" says where and not from whom
  ["land", /(?<!\b(?:im|ganzen) )\b(land|landes(?!initiative|programm|weit)\w*|dusseldorf)\b/],
  ["bund", /\b(bund|bundes(?!haushalt)\w*|bunds|berlin)\b/],
  ["eu", /\b(eu|europa\w*|europaisch\w*|brussel|efre)\b/],
];

/** "…, nicht der Bundestopf" names whose money is not meant. */
const notMeant = /\b(nicht|ohne) (etwa )?((der|den|die|das|des|dem|vom) )?\w+/g;

/** Who gives money, as far as a folded question names them. */
export function readFunders(folded: string): string[] {
  const meant = folded.replace(notMeant, "");
  return funderWords.flatMap(([funder, pattern]) => (pattern.test(meant) ? [funder] : []));
}
