import type { FundingProgramme } from "@stadtlotse/domain";
import { wordsOf } from "../../names/name-index.js";
import { measureWords } from "./measure-words.de.js";

/** How people ask for a programme's state and rates. */
const askingWords =
  "Aufteilung aufgeteilt Fördersatz Förderquote Eigenanteil übernahm übernimmt Nachfolger Vorgänger ausgelaufen beendet beantragen Laufzeit";

/** Words that are no typing errors, although no fact may use them, folded. */
export function programmeVocabulary(programmes: readonly FundingProgramme[]): ReadonlySet<string> {
  const needs = programmes.flatMap((programme) => programme.needs);
  return new Set([askingWords, ...Object.values(measureWords).flat(), ...needs].flatMap(wordsOf));
}
