import { programmes } from "@stadtlotse/domain/reference/programmes";
import { wordsOf } from "../../names/name-index.js";
import { measureWords } from "./measure-words.de.js";

/** How people ask for a programme's state and rates. */
const askingWords =
  "Aufteilung aufgeteilt Fördersatz Förderquote Eigenanteil übernahm übernimmt Nachfolger Vorgänger ausgelaufen beendet beantragen Laufzeit";

/** Words that are no typing errors, although no fact may use them, folded. */
export const programmeVocabulary: ReadonlySet<string> = new Set(
  [askingWords, ...Object.values(measureWords).flat(), ...programmes.flatMap(({ needs }) => needs)].flatMap(
    wordsOf,
  ),
);
