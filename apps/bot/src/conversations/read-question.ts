import * as z from "zod";
import type { IncomingActivity } from "../activity.js";

const Mention = z.looseObject({
  type: z.literal("mention"),
  mentioned: z.looseObject({ id: z.string() }),
  text: z.string().min(1),
});
const SubmittedCard = z.looseObject({ question: z.string() });

const entities: Record<string, string> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

export interface AskedQuestion {
  /** Empty when the message holds none, such as a bare mention or a picture. */
  text: string;
  /** Asked by a card's button: nobody can read it in the chat. */
  isHidden: boolean;
}

/** The question in a message: without the mention of the bot, or the one behind a card's button. */
export function readQuestion(activity: IncomingActivity): AskedQuestion {
  const text = plainText(withoutMention(activity));
  const submitted = SubmittedCard.safeParse(activity.value);
  if (text !== "" || !submitted.success) return { text, isHidden: false };
  return { text: submitted.data.question.trim(), isHidden: true };
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
