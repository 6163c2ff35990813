import * as z from "zod";

/** What the bot does when told so in a word or two. */
export const CommandName = z.enum([
  "help",
  "services",
  "programme-finder",
  "propose-topic",
  "proposals",
  "subscriptions",
  "take-requests",
  "mailing",
  "sign-in",
  "unsubscribe",
  "erase-data",
  "show-data",
]);
export type CommandName = z.infer<typeof CommandName>;
