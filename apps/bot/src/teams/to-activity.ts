import { type Activity, ActivityTypes, CardFactory } from "botbuilder";
import type { MessageCitation, OutgoingMessage } from "../messages/outgoing-message.js";
import { suggestionsCard } from "../messages/suggestions-card.js";

/** The activity that shows a message in Teams. */
export function toActivity(message: OutgoingMessage): Partial<Activity> {
  const { text, citations, writtenByModel, suggestions, asksForFeedback } = message;
  const hasEntity = citations.length > 0 || writtenByModel;
  return {
    type: ActivityTypes.Message,
    text,
    textFormat: "markdown",
    ...(hasEntity ? { entities: [messageEntity(citations, writtenByModel)] } : {}),
    ...(suggestions.length > 0
      ? { attachments: [CardFactory.adaptiveCard(suggestionsCard(suggestions))] }
      : {}),
    ...(asksForFeedback ? { channelData: { feedbackLoop: { type: "default" } } } : {}),
  };
}

/** Teams reads citations and the AI label from one entity of the schema.org vocabulary. */
function messageEntity(citations: readonly MessageCitation[], writtenByModel: boolean) {
  return {
    type: "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "@id": "",
    ...(writtenByModel ? { additionalType: ["AIGeneratedContent"] } : {}),
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
