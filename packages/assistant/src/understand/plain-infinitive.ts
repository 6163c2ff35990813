const particle =
  "ab|an|auf|aus|bei|dazu|ein|fest|fort|her|hin|hinzu|los|mit|nach|statt|teil|um|vor|weg|weiter|wieder|zuruck|zusammen";
const withZu = new RegExp(`^(${particle})zu(\\p{L}{3,}n)$`, "u");

/** "Beizutreten" is "beitreten", where that is a known word and the form itself is none. */
export function plainInfinitive(word: string, isKnown: (word: string) => boolean): string {
  const [, before, verb] = withZu.exec(word) ?? [];
  if (before === undefined || verb === undefined || isKnown(word)) return word;
  const plain = `${before}${verb}`;
  return isKnown(plain) ? plain : word;
}
