import type { AdaptiveCard } from "../cards/adaptive-card.js";
import type { MessageCitation, OutgoingMessage } from "../messages/outgoing-message.js";
import { texts } from "../texts.de.js";

/** What goes over the wire to Teams, as far as the bot writes it. */
export interface OutgoingActivity {
  type: "message" | "typing" | "invokeResponse";
  text?: string;
  textFormat?: "markdown";
  entities?: { type: string; [property: string]: unknown }[];
  attachments?: { contentType: string; content: AdaptiveCard }[];
  channelData?: { feedbackLoop: { type: "default" } };
  /** Of the answer to a call. */
  value?: { status: number; body?: unknown };
}

/** The activity that shows a message in Teams. */
export function toActivity(message: OutgoingMessage): OutgoingActivity {
  const { text, citations, writtenByModel, isForMembers, cards, asksForFeedback } = message;
  const hasEntity = citations.length > 0 || writtenByModel || isForMembers;
  const attachments = cards.map((content) => ({
    contentType: "application/vnd.microsoft.card.adaptive",
    content,
  }));
  return {
    type: "message",
    ...(text === "" ? {} : { text, textFormat: "markdown" }),
    ...(hasEntity ? { entities: [messageEntity(message)] } : {}),
    ...(cards.length > 0 ? { attachments } : {}),
    ...(asksForFeedback ? { channelData: { feedbackLoop: { type: "default" } } } : {}),
  };
}

/** Shown where the answer will stand, until it does. */
export function toAnnouncement(text: string): OutgoingActivity {
  const entity = { type: "streaminfo", streamType: "informative", streamSequence: 1 };
  return { type: "typing", text, entities: [entity] };
}

/** The message that takes the place of an announcement. */
export function toEndOfStream(activity: OutgoingActivity, streamId: string): OutgoingActivity {
  const { entities = [] } = activity;
  return { ...activity, entities: [...entities, { type: "streaminfo", streamType: "final", streamId }] };
}

/** Teams reads citations, AI label and sensitivity label from one entity of the schema.org vocabulary. */
function messageEntity({ citations, writtenByModel, isForMembers }: OutgoingMessage) {
  return {
    type: "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "@id": "",
    ...(writtenByModel ? { additionalType: ["AIGeneratedContent"] } : {}),
    ...(isForMembers
      ? {
          usageInfo: {
            type: "https://schema.org/Message",
            "@type": "CreativeWork",
            name: texts.membersLabel,
            description: texts.membersLabelDescription,
          },
        }
      : {}),
    ...(citations.length > 0 ? { citation: citations.map(toClaim) } : {}),
  };
}

function toClaim({ position, name, abstract, url }: MessageCitation) {
  return {
    "@type": "Claim",
    position,
    appearance: { "@type": "DigitalDocument", name, abstract, ...(url === undefined ? {} : { url }) },
  };
}
