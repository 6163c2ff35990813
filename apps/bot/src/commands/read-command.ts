import { foldName } from "@stadtlotse/domain";
import { texts } from "../texts.de.js";
import { englishTexts } from "../texts.en.js";
import type { CommandName } from "./command-name.js";

const names = new Map<string, CommandName>(
  [texts.commands, englishTexts.commands].flatMap((commands) =>
    Object.entries(commands).flatMap(([command, { words }]) =>
      words.map((word) => [word, command as CommandName] as const),
    ),
  ),
);

/** The command that a message is, and not one that merely holds its words. */
export function readCommand(text: string): CommandName | undefined {
  return names.get(foldName(text));
}
