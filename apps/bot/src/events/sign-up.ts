import { RegistryError } from "@stadtlotse/registry";
import { createCard } from "../cards/adaptive-card.js";
import { heading, submit } from "../cards/elements.js";
import { cardTexts } from "../cards/texts.de.js";
import type { BotRooms, ChatRequest } from "../conversations/chat-request.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import type { Submission } from "../submissions/submission.js";

/** Signs somebody of a known municipality up for an event; the registry says why where it cannot be. */
export async function signUp(
  { eventId, name, contact, note }: Submission & { verb: "sign-up" },
  { asker, owner, texts }: ChatRequest,
  { registry, today }: BotRooms,
): Promise<OutgoingMessage> {
  if (asker.kind === "anonymous") return plainMessage(texts.municipalityNeeded);
  try {
    const wish = { on: today(), ags: asker.ags, name, contact, note };
    const event = await registry.events.find(eventId);
    if (event === undefined || event.visibility === "members") return plainMessage(texts.recordGone);
    await registry.events.signUp(eventId, wish, owner);
    const cancel = submit(cardTexts.signUpCancel, { verb: "cancel-sign-up", eventId });
    return plainMessage(texts.signedUp, [createCard(event.title, [heading(event.title)], [cancel])]);
  } catch (error) {
    if (error instanceof RegistryError && error.reason !== undefined) return plainMessage(error.reason);
    throw error;
  }
}

export async function cancelSignUp(
  eventId: string,
  { owner, texts }: ChatRequest,
  { registry }: BotRooms,
): Promise<OutgoingMessage> {
  const cancelled = await registry.events.cancel(eventId, owner);
  return plainMessage(cancelled === undefined ? texts.notSignedUp : texts.signUpCancelled);
}
