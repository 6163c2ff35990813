import { topics } from "@stadtlotse/domain/reference/topics";
import { hashOwner, type SubscriptionSubject } from "@stadtlotse/registry";
import type { BotRooms, ChatRequest, Memories } from "../conversations/chat-request.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import type { Submission } from "../submissions/submission.js";

/** Makes somebody's subscriptions what the form says: begins what is new, stops what is no longer chosen. */
export async function saveSubscriptions(
  { deadlines, events, topicIds }: Submission & { verb: "save-subscriptions" },
  { owner, texts }: ChatRequest,
  { registry, tellSoon }: BotRooms,
  { people }: Memories,
): Promise<OutgoingMessage> {
  const chosen = topicIds.split(",");
  const wanted: SubscriptionSubject[] = [
    ...(deadlines === "true" ? [{ kind: "deadlines" as const, daysBefore: 28 }] : []),
    ...(events === "true" ? [{ kind: "events" as const }] : []),
    ...topics
      .filter(({ id }) => chosen.includes(id))
      .map(({ id }) => ({ kind: "topic" as const, topicId: id })),
  ];
  const keys = new Set(wanted.map(keyOf));
  for (const { id, version, state, subject } of await registry.subscriptions.of(owner)) {
    if (state === "active" && !keys.has(keyOf(subject)))
      await registry.subscriptions.change(id, { version, state: "stopped" }, owner);
  }
  for (const subject of wanted) await registry.subscriptions.subscribe({ subject, channel: "teams" }, owner);
  if (wanted.length > 0) await people.update(hashOwner(owner), (person) => ({ ...person, isQuiet: false }));
  tellSoon();
  return plainMessage(texts.subscriptionsSaved(wanted.length));
}

function keyOf(subject: SubscriptionSubject): string {
  return JSON.stringify([subject.kind, subject.kind === "topic" ? subject.topicId : ""]);
}
