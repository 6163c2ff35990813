import { type Activity, ActivityTypes, CardFactory } from "botbuilder";
import type { MessageCitation, OutgoingMessage } from "../messages/outgoing-message.js";
import { texts } from "../texts.de.js";

/** The activity that shows a message in Teams. */
export function toActivity(message: OutgoingMessage): Partial<Activity> {
  const { text, citations, writtenByModel, isForMembers, cards, asksForFeedback } = message;
  const hasEntity = citations.length > 0 || writtenByModel || isForMembers;
  return {
    type: ActivityTypes.Message,
    ...(text === "" ? {} : { text, textFormat: "markdown" }),
    ...(hasEntity ? { entities: [messageEntity(message)] } : {}),
    ...(cards.length > 0 ? { attachments: cards.map((card) => CardFactory.adaptiveCard(card)) } : {}),
    ...(asksForFeedback ? { channelData: { feedbackLoop: { type: "default" } } } : {}),
  };
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
