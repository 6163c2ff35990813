import { isFunctionWord } from "./function-words.js";
import { stemWord } from "./stem-word.js";
import { tokenize } from "./tokenize.js";

/**
 * Gives the index terms of a text: folded stems in their order, without function words.
 *
 * @example analyzeText("Welche Städte werden gefördert?")  // ["stadt", "gefordert"]
 */
export function analyzeText(text: string): string[] {
  return tokenize(text)
    .filter((token) => !isFunctionWord(token.word))
    .map((token) => stemWord(token.word));
}
