import type { TurnContext } from "botbuilder";
import type { Channel, ChannelOptions } from "../channel.js";
import { BotError } from "../errors.js";
import { takeTurns } from "../turns/take-turns.js";
import { createApplication } from "./create-application.js";
import { createCourier } from "./create-courier.js";
import { DeliveryAdapter } from "./delivery-adapter.js";
import { keepEntityProperties } from "./keep-entity-properties.js";
import type { TokenService } from "./token-service.js";
import { chatOf } from "./turn-chat.js";
import { createTurnStorage } from "./turn-storage.js";

export interface TeamsChannelOptions extends ChannelOptions {
  tokenService?: TokenService;
}

/** Teams over botbuilder and teams-ai. */
export function createTeamsChannel(options: TeamsChannelOptions): Channel {
  const { channelState, logger, registration, signInConnection, tokenService } = options;
  keepEntityProperties();
  const adapter = new DeliveryAdapter(registration, tokenService);
  const storage = createTurnStorage(channelState);
  const takeTurn = takeTurns({ isRegistered: registration !== undefined, logger });

  return {
    courier: createCourier(adapter, registration?.MicrosoftAppId ?? ""),
    connect(dialog) {
      const app = createApplication({ adapter, dialog, storage, signInConnection });
      return {
        async receive(delivery) {
          const { authorization, activity } = delivery;
          const turn = (context: TurnContext) =>
            takeTurn(delivery, chatOf(context, activity), async () => {
              await app.run(context);
            });
          try {
            const response = await adapter.deliver(authorization, activity, turn);
            const { status = 200, body } = response ?? {};
            return { status, ...(body === undefined ? {} : { body }) };
          } catch (error) {
            throw adapter.isProven(activity) ? error : toRefusal(error);
          }
        },
      };
    },
  };
}

/** What goes wrong before the proof is a refusal; only keys that cannot be had are not the caller's fault. */
function toRefusal(cause: unknown): BotError {
  const isUnreachable =
    cause instanceof Error &&
    (cause.name === "FetchError" || ("statusCode" in cause && cause.statusCode === 500));
  return isUnreachable
    ? new BotError("KEYS_UNREACHABLE", "The keys to check the token with are out of reach.", { cause })
    : new BotError("UNAUTHORIZED", "The token does not prove who delivers.", { cause });
}
