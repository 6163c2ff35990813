import type { Asker } from "@stadtlotse/assistant";
import type { Answer, Citation } from "@stadtlotse/domain";
import type { BotRooms } from "./chat-request.js";

type Rooms = Pick<BotRooms, "knowledgeBase" | "registry">;

/**
 * Whether an answer holds anything that not everybody may read. Each statement has its citation, so that one that is
 * not public, or no longer there, tells. Who is nobody in particular is answered from public content alone.
 */
export async function isMembersOnly(
  { citations }: Pick<Answer, "citations">,
  asker: Asker,
  rooms: Rooms,
): Promise<boolean> {
  if (asker.kind === "anonymous") return false;
  const publicOnes = await Promise.all(citations.map((citation) => isPublic(citation, rooms)));
  return publicOnes.includes(false);
}

async function isPublic({ url }: Citation, { knowledgeBase, registry }: Rooms): Promise<boolean> {
  const [, collection, id = ""] = /^\/(dokumente|quellen)\/([^/]+)$/.exec(new URL(url).pathname) ?? [];
  if (collection === "dokumente")
    return (await knowledgeBase.findDocument(decodeURIComponent(id), "public")) !== undefined;
  if (collection === "quellen")
    return (await registry.facts.find(decodeURIComponent(id)))?.fact.visibility === "public";
  return true; // registers and lists that everybody can call up
}
