import * as z from "zod";
import type { IncomingActivity } from "../activity.js";

const Mention = z.looseObject({
  type: z.literal("mention"),
  mentioned: z.looseObject({ id: z.string() }),
  text: z.string().min(1),
});
const SubmittedCard = z.looseObject({ question: z.string() });

const entities: Record<string, string> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * The question in a message: without the mention of the bot, or the one behind a card's button.
 * Empty when there is none, such as a bare mention or a picture.
 */
export function readQuestion(activity: IncomingActivity): string {
  const text = plainText(withoutMention(activity));
  if (text !== "") return text;
  const submitted = SubmittedCard.safeParse(activity.value);
  return submitted.success ? submitted.data.question.trim() : "";
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
