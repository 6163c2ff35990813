import { type Notifications, RegistryError } from "@stadtlotse/registry";
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
  { registry, today, tellSoon }: BotRooms,
  { teams }: Memories,
): Promise<OutgoingMessage> {
  if (!isOffice(asker)) return plainMessage(texts.onlyOffice);
  if (activity.conversation.conversationType !== "channel") return plainMessage(texts.onlyInChannel);
  const chosen = unitIds.split(",");
  const units = unitsOn(today()).flatMap(({ id, unit }) => (chosen.includes(id) ? [unit] : []));
  await teams.appoint({ channel: channelOf(referenceOf(activity)), units });
  await queueAgain(registry.notifications);
  tellSoon();
  return plainMessage(texts.teamAppointed(units));
}

/** Requests that reached nobody are brought to the new team. */
async function queueAgain(notifications: Notifications): Promise<void> {
  const undelivered = (await notifications.list()).filter(
    ({ state, recipient }) => recipient.kind === "unit" && (state === "failed" || state === "given-up"),
  );
  for (const { id, version } of undelivered) {
    try {
      await notifications.retry(id, version, "channel");
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error; // it is being sent at this very moment
    }
  }
}
