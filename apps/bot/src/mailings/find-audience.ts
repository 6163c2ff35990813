import { communicationRecipients, tierOf } from "@stadtlotse/domain";
import type { BotRooms, Memories } from "../conversations/chat-request.js";
import type { Mailing } from "./mailing.js";

export interface Audience {
  /** Who is written to, as notifications name a person. */
  people: string[];
  /** Their AGS, as far as known. */
  municipalities: string[];
}

/** Everybody in Teams whose tier today gets such a mailing, and who has not said that they want none. */
export async function findAudience(
  { kind }: Pick<Mailing, "kind">,
  { registry, today }: Pick<BotRooms, "registry" | "today">,
  { people }: Pick<Memories, "people">,
): Promise<Audience> {
  const keys = await people.keys();
  const known = await people.loadAll(keys);
  const tenants = await registry.tenants.list();
  const memberships = await registry.memberships.list();
  const tiers = communicationRecipients(kind);
  const agsOf = new Map(tenants.flatMap(({ id, ags, revokedAt }) => (revokedAt ? [] : [[id, ags] as const])));
  const reached = keys.flatMap((key, index) => {
    const { chat, isQuiet = false } = known[index] ?? {};
    if (chat === undefined || isQuiet) return [];
    const ags = agsOf.get(chat.conversation.tenantId ?? "");
    return tiers.includes(tierOf(memberships, ags, today()).tier) ? [{ key, ags }] : [];
  });
  return {
    people: reached.map(({ key }) => key),
    municipalities: [...new Set(reached.flatMap(({ ags }) => ags ?? []))],
  };
}
