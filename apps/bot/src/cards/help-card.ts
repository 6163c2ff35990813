import type { ChatTexts } from "../texts.de.js";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, namedValues, submit } from "./elements.js";

const buttons = ["services", "programme-finder", "propose-topic", "proposals"] as const;

/** All commands with what they do, the frequent ones as buttons. */
export function helpCard({ commands, helpTitle }: ChatTexts, offersSignIn: boolean): AdaptiveCard {
  const { "sign-in": signIn, ...always } = commands;
  const offered = offersSignIn ? commands : always;
  return createCard(
    helpTitle,
    [
      heading(helpTitle),
      namedValues(Object.values(offered).map(({ title, description }) => [title, description])),
    ],
    buttons.map((command) => submit(commands[command].title, { verb: "command", command })),
  );
}
