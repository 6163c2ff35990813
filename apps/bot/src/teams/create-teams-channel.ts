import type { Application, TurnState } from "@microsoft/teams-ai";
import type { ChannelState } from "@stadtlotse/registry";
import { ActivityTypes, type TurnContext } from "botbuilder";
import type { Logger } from "pino";
import { checkAccess } from "../access.js";
import type { Channel, Delivery } from "../channel.js";
import type { AppRegistration } from "../config.js";
import { createTurnQueue } from "../conversations/turn-queue.js";
import { describeError } from "../describe-error.js";
import { BotError } from "../errors.js";
import { texts } from "../texts.de.js";
import { createApplication } from "./create-application.js";
import { createCourier } from "./create-courier.js";
import { DeliveryAdapter } from "./delivery-adapter.js";
import { keepEntityProperties } from "./keep-entity-properties.js";
import type { TokenService } from "./token-service.js";
import { createTurnStorage } from "./turn-storage.js";

export interface TeamsChannelOptions {
  channelState: ChannelState;
  logger: Logger;
  /** Without it everything is believed, and only local test clients are served. */
  registration?: AppRegistration;
  tokenService?: TokenService;
}

/** Teams over botbuilder and teams-ai. */
export function createTeamsChannel(options: TeamsChannelOptions): Channel {
  const { channelState, logger, registration, tokenService } = options;
  keepEntityProperties();
  const adapter = new DeliveryAdapter(registration, tokenService);
  const storage = createTurnStorage(channelState);
  const turns = createTurnQueue();

  return {
    courier: createCourier(adapter, registration?.MicrosoftAppId ?? ""),
    connect(dialog) {
      const app = createApplication({ adapter, dialog, storage, logger });
      return { receive: (delivery) => receive(app, delivery) };
    },
  };

  async function receive(app: Application<TurnState>, { authorization, activity, requestId }: Delivery) {
    let isProven = false;
    const turn = async (context: TurnContext) => {
      isProven = true;
      checkAccess(activity, { isRegistered: registration !== undefined });
      await turns.run(activity.conversation.id, () => runTurn(app, context, requestId));
    };
    try {
      const response = await adapter.deliver(authorization, activity, turn);
      return {
        status: response?.status ?? 200,
        ...(response?.body === undefined ? {} : { body: response.body }),
      };
    } catch (error) {
      throw isProven ? error : toRefusal(error);
    }
  }

  /** What breaks inside a turn is told in a sentence; only a connector that takes nothing fails the delivery. */
  async function runTurn(
    app: Application<TurnState>,
    context: TurnContext,
    requestId: string,
  ): Promise<void> {
    try {
      await app.run(context);
    } catch (error) {
      logger.error({ requestId, error: describeError(error) }, "turn failed");
      await context.sendActivity(
        context.activity.type === ActivityTypes.Invoke
          ? { type: ActivityTypes.InvokeResponse, value: { status: 500 } }
          : texts.broken(requestId),
      );
    }
  }
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
