import * as z from "zod";

/** What the bot does when told so in a word or two. */
export const CommandName = z.enum([
  "help",
  "services",
  "programme-finder",
  "propose-topic",
  "proposals",
  "take-requests",
  "unsubscribe",
  "erase-data",
  "show-data",
]);
export type CommandName = z.infer<typeof CommandName>;
