import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { practiceFactId } from "@stadtlotse/domain/reference/practice-facts";
import * as z from "zod";
import type { IncomingActivity } from "../activity.js";
import type { AdaptiveCard } from "../cards/adaptive-card.js";
import { factCard } from "../cards/fact-card.js";
import { documentCard } from "../cards/passage-card.js";
import { practiceCard } from "../cards/practice-card.js";
import type { BotRooms } from "../conversations/chat-request.js";
import type { InvokeResult } from "../conversations/dialog.js";
import { composeResult } from "./compose-result.js";

const Link = z.looseObject({ url: z.url({ protocol: /^https?$/ }) });

/** A link of ours in a message becomes a card; one that is not public, or not ours, stays a link. */
export async function unfurlLink({ value }: IncomingActivity, rooms: BotRooms): Promise<InvokeResult> {
  const link = Link.safeParse(value);
  if (!link.success) return { status: 400 };
  const url = new URL(link.data.url);
  const isOurs = url.origin === new URL(rooms.publicUrl).origin;
  const card = isOurs ? await cardBehind(url, rooms) : undefined;
  return composeResult(card === undefined ? [] : [{ title: card.fallbackText, text: url.href, card }]);
}

async function cardBehind({ pathname, hash }: URL, rooms: BotRooms): Promise<AdaptiveCard | undefined> {
  const [, collection, encoded = ""] = /^\/(dokumente|quellen)\/([^/]+)$/.exec(pathname) ?? [];
  const id = decode(encoded);
  if (id === undefined) return undefined;
  if (collection === "dokumente") {
    const document = await rooms.knowledgeBase.findDocument(id, "public");
    const page = /^#seite=(\d+)$/.exec(hash)?.[1];
    return document && documentCard(document, page === undefined ? undefined : Number(page), rooms.publicUrl);
  }
  const fact = (await rooms.registry.facts.find(id))?.fact;
  if (fact === undefined || fact.visibility !== "public") return undefined;
  const practice = practiceExamples.find((each) => practiceFactId(each) === id);
  return practice ? practiceCard(practice, rooms.publicUrl) : factCard(fact, rooms.publicUrl);
}

/** `undefined` for what no address of ours holds. */
function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
