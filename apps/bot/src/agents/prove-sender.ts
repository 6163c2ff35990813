import type { Delivery } from "../channel.js";
import type { AppRegistration } from "../config.js";
import { BotError } from "../errors.js";
import type { AgentsAdapter, Sender } from "./agents-adapter.js";
import { openResponse } from "./open-response.js";

/** Who signs the tokens with which Teams delivers. */
const channelIssuer = "https://api.botframework.com";

/**
 * Proves that the channel delivers. The library checks signature, audience and expiry; it also takes tokens that an
 * app of the own tenant was issued, and for any service address: both are refused here.
 *
 * @throws BotError `UNAUTHORIZED`
 */
export async function proveSender(
  { authorization, activity }: Delivery,
  adapter: AgentsAdapter,
  registration: AppRegistration | undefined,
): Promise<Sender> {
  if (registration === undefined) return {}; // nothing proves anything: only this machine is spoken to
  const request: { method: string; headers: { authorization: string }; user?: Sender } = {
    method: "POST",
    headers: { authorization },
  };
  await adapter.authorizeRequest(request, openResponse().response, () => undefined);
  const { user } = request;
  if (user?.iss !== channelIssuer || user.serviceurl !== activity.serviceUrl)
    throw new BotError("UNAUTHORIZED", "The token does not prove who delivers.");
  return user;
}
