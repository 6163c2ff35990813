import { SettingsError } from "@stadtlotse/assistant";
import type { ApiSettings } from "../config.js";
import type { Rooms } from "../rooms.js";
import { countInMemory } from "./count-in-memory.js";
import type { RateLimit } from "./limit-rate.js";
import { type Networks, parseNetworks } from "./networks.js";

/** How often somebody may call, as the settings say. */
export function rateLimitOf(settings: ApiSettings, { registry }: Pick<Rooms, "registry">): RateLimit {
  return {
    perMinute: settings.RATE_LIMIT_PER_MINUTE,
    counts: settings.RATE_LIMIT_STORE === "database" ? registry.rateLimits : countInMemory(),
    isProxy: networksOf(settings, "TRUSTED_PROXIES"),
    isExempt: networksOf(settings, "RATE_LIMIT_EXEMPT"),
  };
}

function networksOf(settings: ApiSettings, name: "TRUSTED_PROXIES" | "RATE_LIMIT_EXEMPT"): Networks {
  const networks = parseNetworks(settings[name]);
  if (networks === undefined) throw new SettingsError(`Die Umgebungsvariable ${name} enthält kein Netz.`);
  return networks;
}
