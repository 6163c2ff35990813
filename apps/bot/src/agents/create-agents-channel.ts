import type { TurnContext } from "@microsoft/agents-hosting";
import type { Channel, ChannelOptions, Delivery } from "../channel.js";
import type { Dialog } from "../conversations/dialog.js";
import { type Chat, openChat } from "../turns/chat.js";
import { happeningOf } from "../turns/happening.js";
import { sayReply } from "../turns/say-reply.js";
import { takeTurns } from "../turns/take-turns.js";
import { createAgentsAdapter } from "./agents-adapter.js";
import { createAgentsCourier } from "./agents-courier.js";
import { proveSender } from "./prove-sender.js";
import { sendAgain } from "./send-again.js";
import { wireOf } from "./wire-of.js";

/** Teams over `@microsoft/agents-hosting`, the successor of the libraries in `teams`. */
export function createAgentsChannel({ logger, registration }: ChannelOptions): Channel {
  const adapter = createAgentsAdapter(registration);
  const takeTurn = takeTurns({ isRegistered: registration !== undefined, logger });
  return {
    courier: createAgentsCourier(adapter, registration?.MicrosoftAppId),
    connect: (dialog) => ({
      async receive(delivery) {
        const sender = await proveSender(delivery, adapter, registration);
        return adapter.deliver(delivery.activity, sender, (context) => take(delivery, context, dialog));
      },
    }),
  };

  async function take(delivery: Delivery, context: TurnContext, dialog: Dialog): Promise<void> {
    const chat = openChat(sendAgain(wireOf(context)), delivery.activity);
    await takeTurn(delivery, chat, () => react(delivery, chat, dialog));
  }

  async function react({ activity }: Delivery, chat: Chat, dialog: Dialog): Promise<void> {
    switch (happeningOf(activity)) {
      case "message": {
        const reply = await dialog.reply(activity, chat.announce);
        if (reply !== undefined) await sayReply(reply, activity, chat, dialog);
        break;
      }
      case "installed": {
        const reply = await dialog.welcome(activity);
        if (reply !== undefined) await sayReply(reply, activity, chat, dialog);
        break;
      }
      case "removed":
        await dialog.leave(activity);
        break;
      case "called":
        await chat.answerCall((await dialog.invoke(activity)) ?? { status: 501 });
    }
  }
}
