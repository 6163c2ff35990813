import type { Understanding } from "../../understand/understanding.js";

const meaning =
  /\b(?:wofur steh\w*|fur was steh\w*|steht .*\bfur was|was (?:heisst|heissen|bedeutet|bedeuten|meint)|abkurzung\w*|kurzel\w*|akronym\w*|ausgeschrieben\w*|langform)\b/;
const written = /(?<![\p{L}\p{N}])(?=(?:\p{Ll}*\p{Lu}){2})\p{Lu}\p{L}{1,6}(?![\p{L}\p{N}])/gu;
/** They say where something holds, and are asked for by nobody. */
const places = new Set(["NRW", "EU", "BRD"]);

/** The short forms in a text, as far as capitals show that they are some. */
export function abbreviationsIn(text: string): string[] {
  return [...text.matchAll(written)].map(([short]) => short).filter((short) => !places.has(short));
}

/** The one short form whose meaning is asked for ("Wofür steht EA?"), as it is written. */
export function readAbbreviation({ question, folded }: Understanding): string | undefined {
  if (!meaning.test(folded)) return undefined;
  const [first, ...others] = new Set(abbreviationsIn(question));
  return others.length === 0 ? first : undefined;
}
