import { type IncomingActivity, tenantOf } from "./activity.js";
import { BotError } from "./errors.js";

/**
 * Refuses deliveries that a valid token alone does not rule out.
 *
 * Without an app registration nothing proves who delivers, and the activity itself names the address that
 * the reply goes to: then only this machine is spoken to. With one, the delivery must come from Teams and
 * name its tenant, because the tenant decides what may be said.
 *
 * @throws BotError `FORBIDDEN`
 */
export function checkAccess(activity: IncomingActivity, { isRegistered }: { isRegistered: boolean }): void {
  if (!isRegistered) {
    if (!isLoopback(activity.serviceUrl))
      refuse("Without an app registration only local test clients are served.");
    return;
  }
  if (activity.channelId !== "msteams") refuse("Only Microsoft Teams is served.");
  const tenants = new Set([activity.channelData?.tenant?.id, activity.conversation.tenantId]);
  tenants.delete(undefined);
  tenants.delete(null);
  if (tenantOf(activity) === undefined || tenants.size !== 1)
    refuse("The activity does not name one tenant.");
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function refuse(reason: string): never {
  throw new BotError("FORBIDDEN", reason);
}
