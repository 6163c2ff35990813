import type { IncomingActivity } from "../activity.js";

/** What happens in Teams, as far as the bot reacts to it. */
export type Happening = "message" | "installed" | "removed" | "called";

/** `undefined` for what the bot lets pass: somebody is typing, somebody has joined. */
export function happeningOf(activity: IncomingActivity): Happening | undefined {
  const { type, action, membersAdded, recipient } = activity;
  if (type === "message") return "message";
  if (type === "invoke") return "called";
  if (type === "conversationUpdate")
    return membersAdded?.some(({ id }) => id === recipient.id) === true ? "installed" : undefined;
  if (type !== "installationUpdate") return undefined;
  return action?.startsWith("add") === true
    ? "installed"
    : action?.startsWith("remove") === true
      ? "removed"
      : undefined;
}
