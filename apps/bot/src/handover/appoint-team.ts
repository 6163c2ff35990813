import { isOffice } from "../askers/is-office.js";
import type { BotRooms, ChatRequest, Memories } from "../conversations/chat-request.js";
import { referenceOf } from "../conversations/conversation-reference.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import { channelOf } from "./expert-teams.js";
import { unitsOn } from "./units-today.js";

/** Makes the channel of a message the place where requests to some units are answered. */
export async function appointTeam(
  unitIds: string,
  { activity, asker, texts }: ChatRequest,
  { today, tellSoon }: BotRooms,
  { teams }: Memories,
): Promise<OutgoingMessage> {
  if (!isOffice(asker)) return plainMessage(texts.onlyOffice);
  if (activity.conversation.conversationType !== "channel") return plainMessage(texts.onlyInChannel);
  const chosen = unitIds.split(",");
  const units = unitsOn(today()).flatMap(({ id, unit }) => (chosen.includes(id) ? [unit] : []));
  await teams.appoint({ channel: channelOf(referenceOf(activity)), units });
  tellSoon(); // what waited for a team
  return plainMessage(texts.teamAppointed(units));
}
