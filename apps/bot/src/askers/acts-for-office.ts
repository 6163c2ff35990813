import { hashOwner } from "@stadtlotse/registry";
import type { IncomingActivity } from "../activity.js";
import type { BotRooms, Memories } from "../conversations/chat-request.js";
import { ownerOf } from "./owner-of.js";

/** Whose account is entered for the office, or who has signed in for it today. */
export async function actsForOffice(
  activity: IncomingActivity,
  { officeAccounts, today }: Pick<BotRooms, "officeAccounts" | "today">,
  { people }: Pick<Memories, "people">,
): Promise<boolean> {
  const account = activity.from.aadObjectId;
  if (typeof account !== "string") return false;
  if (officeAccounts.has(account)) return true;
  return (await people.load(hashOwner(ownerOf(activity)))).officeOn === today();
}
