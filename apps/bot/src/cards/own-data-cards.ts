import { formatCalendarDate, labelOf } from "@stadtlotse/domain";
import type { Ticket, TopicProposalRecord } from "@stadtlotse/registry";
import type { ChatTexts } from "../texts.de.js";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, namedValues, paragraph, submit } from "./elements.js";

export interface OwnData {
  conversations: number;
  ratings: number;
  tickets: number;
  proposals: number;
  hasChat: boolean;
}

/** What is stored about somebody, counted. */
export function ownDataCard(data: OwnData, texts: ChatTexts): AdaptiveCard {
  return createCard(
    texts.showDataTitle,
    [
      heading(texts.showDataTitle),
      paragraph(texts.showDataIntroduction),
      namedValues([
        [texts.storedConversations, texts.storedConversationsValue(data.conversations)],
        [texts.storedRatings, String(data.ratings)],
        [texts.storedRequests, String(data.tickets)],
        [texts.storedProposals, String(data.proposals)],
        [texts.storedChat, data.hasChat ? texts.yes : texts.no],
      ]),
    ],
    [
      submit(texts.commands.proposals.title, { verb: "command", command: "proposals" }),
      submit(texts.commands["erase-data"].title, { verb: "command", command: "erase-data" }),
    ],
  );
}

/** Asks whether everything is to be deleted. */
export function eraseCard(texts: ChatTexts): AdaptiveCard {
  return createCard(
    texts.eraseTitle,
    [heading(texts.eraseTitle), paragraph(texts.eraseExplanation)],
    [submit(texts.eraseNow, { verb: "erase" })],
  );
}

/** What became of somebody's proposals and requests, newest first. */
export function proposalsCard(
  proposals: readonly TopicProposalRecord[],
  tickets: readonly Ticket[],
  texts: ChatTexts,
): AdaptiveCard {
  const rows = [
    ...proposals.map(({ title, state }) => [title, labelOf("TopicProposalState", state)] as const),
    ...tickets.map(
      ({ question, createdAt, state }) =>
        [
          question ?? texts.requestOf(formatCalendarDate(createdAt.slice(0, 10))),
          texts.ticketState[state],
        ] as const,
    ),
  ];
  return createCard(
    texts.proposalsTitle,
    [
      heading(texts.proposalsTitle),
      rows.length === 0 ? paragraph(texts.noProposals) : namedValues(rows.toReversed()),
    ],
    [submit(texts.proposeTopic, { verb: "command", command: "propose-topic" })],
  );
}
