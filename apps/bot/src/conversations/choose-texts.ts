import { readLanguage } from "@stadtlotse/assistant";
import { readCommand } from "../commands/read-command.js";
import { type ChatTexts, texts } from "../texts.de.js";
import { englishTexts } from "../texts.en.js";

/**
 * German, unless both the client and the words are English: many clients in town halls are set to English, and
 * a German sentence must not be answered in it.
 */
export function chooseTexts(locale: string | null | undefined, words: string): ChatTexts {
  const isEnglishClient = locale?.toLowerCase().startsWith("en") === true;
  return isEnglishClient && isEnglish(words) ? englishTexts : texts;
}

function isEnglish(words: string): boolean {
  const command = readCommand(words);
  if (command === undefined) return readLanguage(words) === "en";
  return englishTexts.commands[command].words.includes(words.trim().toLowerCase());
}
