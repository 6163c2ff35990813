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
  rooms: Pick<BotRooms, "registry" | "today">,
  memories: Pick<Memories, "people">,
): Promise<Audience> {
  const memberships = await rooms.registry.memberships.list();
  const tiers = communicationRecipients(kind);
  const reached = (await findPeople(rooms, memories)).filter(({ ags }) =>
    tiers.includes(tierOf(memberships, ags, rooms.today()).tier),
  );
  return {
    people: reached.map(({ key }) => key),
    municipalities: [...new Set(reached.flatMap(({ ags }) => ags ?? []))],
  };
}

/** Everybody who can be written to in Teams and has not said that they want nothing, with where they work. */
export async function findPeople(
  { registry }: Pick<BotRooms, "registry">,
  { people }: Pick<Memories, "people">,
): Promise<{ key: string; ags: string | undefined }[]> {
  const keys = await people.keys();
  const known = await people.loadAll(keys);
  const tenants = await registry.tenants.list();
  const agsOf = new Map(tenants.flatMap(({ id, ags, revokedAt }) => (revokedAt ? [] : [[id, ags] as const])));
  return keys.flatMap((key, index) => {
    const { chat, isQuiet = false } = known[index] ?? {};
    return chat === undefined || isQuiet ? [] : [{ key, ags: agsOf.get(chat.conversation.tenantId ?? "") }];
  });
}
