import { Activity } from "@microsoft/agents-activity";
import type { TurnContext } from "@microsoft/agents-hosting";
import type { Wire } from "../turns/chat.js";

/** What the library can do in a conversation. */
export function wireOf(context: TurnContext): Wire {
  return {
    send: async (activity) => (await context.sendActivity(Activity.fromObject(activity)))?.id,
    async update(id, activity) {
      await context.updateActivity(Activity.fromObject({ ...activity, id }));
    },
  };
}
