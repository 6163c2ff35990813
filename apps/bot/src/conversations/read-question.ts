import * as z from "zod";
import type { IncomingActivity } from "../activity.js";

const Mention = z.looseObject({
  type: z.literal("mention"),
  mentioned: z.looseObject({ id: z.string() }),
  text: z.string().min(1),
});
const entities: Record<string, string> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The question in a message, without the mention of the bot; empty when it holds none. */
export function readQuestion(activity: IncomingActivity): string {
  return plainText(withoutMention(activity));
}

function withoutMention({ text, entities: attached, recipient }: IncomingActivity): string {
  return (attached ?? []).reduce((rest, entity) => {
    const mention = Mention.safeParse(entity);
    const isBot = mention.success && mention.data.mentioned.id === recipient.id;
    return isBot ? rest.replaceAll(mention.data.text, " ") : rest;
  }, text ?? "");
}

/** Teams wraps the mention of other people in tags and writes some characters as HTML entities. */
function plainText(text: string): string {
  return text
    .replace(/<\/?at(?:\s[^>]*)?>/gi, "")
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (entity, name: string) => entities[name] ?? entity)
    .trim();
}
