import { type AuthConfiguration, CloudAdapter, type TurnContext } from "@microsoft/agents-hosting";
import type { IncomingActivity } from "../activity.js";
import type { AppRegistration } from "../config.js";
import { referenceOf } from "../conversations/conversation-reference.js";
import { openResponse } from "./open-response.js";

/** Who delivered, as their token says. */
export type Sender = NonNullable<Parameters<CloudAdapter["process"]>[0]["user"]>;

/** The library's adapter without its words to users and callers. */
class AgentsAdapter extends CloudAdapter {
  constructor(configuration: AuthConfiguration) {
    super(configuration);
    this.onTurnError = (_context, error) => Promise.reject(error);
  }

  /** Runs the turn of a proven delivery; what comes back is the answer to a call. */
  async deliver(
    activity: IncomingActivity,
    user: Sender,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<{ status: number; body?: unknown }> {
    const { response, read } = openResponse();
    await this.process({ method: "POST", headers: {}, body: addressOf(activity), user }, response, turn);
    return read();
  }
}

export type { AgentsAdapter };

export function createAgentsAdapter(registration: AppRegistration | undefined): AgentsAdapter {
  return new AgentsAdapter(registration === undefined ? {} : configurationOf(registration));
}

function configurationOf(registration: AppRegistration): AuthConfiguration {
  const { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppType, MicrosoftAppPassword } = registration;
  return {
    clientId: MicrosoftAppId,
    tenantId: MicrosoftAppTenantId,
    authType: MicrosoftAppType === "UserAssignedMSI" ? "UserManagedIdentity" : "ClientSecret",
    validateIssuer: true,
    ...(MicrosoftAppPassword === undefined ? {} : { clientSecret: MicrosoftAppPassword }),
  };
}

/** What the library needs to reply. The rest stays with the dialog: the library refuses what Teams may leave empty. */
function addressOf(activity: IncomingActivity): Record<string, unknown> {
  const { type, id, from, recipient } = activity;
  const { bot: _, ...place } = referenceOf(activity);
  return {
    type,
    ...place,
    from: { id: from.id },
    recipient: { id: recipient.id },
    ...(typeof id === "string" ? { id } : {}),
  };
}
