import { isOffice } from "../askers/is-office.js";
import type { ChatRequest, Memories } from "../conversations/chat-request.js";
import { referenceOf } from "../conversations/conversation-reference.js";
import { channelOf } from "./expert-teams.js";

/** Who deals with requests: the people of a team's channel, and the office anywhere. */
export async function mayActOnTickets(
  { activity, asker }: Pick<ChatRequest, "activity" | "asker">,
  { teams }: Pick<Memories, "teams">,
): Promise<boolean> {
  return isOffice(asker) || teams.isTeam(channelOf(referenceOf(activity)));
}
