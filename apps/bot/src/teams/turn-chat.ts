import type { Activity, TurnContext } from "botbuilder";
import type { IncomingActivity } from "../activity.js";
import { type Chat, openChat, type Wire } from "../turns/chat.js";
import type { OutgoingActivity } from "../turns/outgoing-activity.js";

const place = Symbol("chat");

/** The chat of a turn; the same for everybody who asks within it. */
export function chatOf(context: TurnContext, incoming: IncomingActivity): Chat {
  const known: Chat | undefined = context.turnState.get(place);
  if (known !== undefined) return known;
  const chat = openChat(wireOf(context), incoming);
  context.turnState.set(place, chat);
  return chat;
}

export function wireOf(context: TurnContext): Wire {
  return {
    send: async (activity) => (await context.sendActivity(asActivity(activity)))?.id,
    async update(messageId, activity) {
      await context.updateActivity({ ...asActivity(activity), id: messageId });
    },
  };
}

/** Safe: the libraries fill in the rest, and leave alone what they do not know. */
function asActivity(activity: OutgoingActivity): Partial<Activity> {
  return activity as Partial<Activity>;
}
