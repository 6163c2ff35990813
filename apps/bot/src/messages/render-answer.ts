import type { Answer, Citation } from "@stadtlotse/domain";
import { type AnswerCardContext, answerCard } from "../cards/answer-card.js";
import type { MessageCitation, OutgoingMessage } from "./outgoing-message.js";

/** Limits of the Teams client; what is longer would be refused or cut in the middle of a word. */
const maxCitations = 10;
const maxNameLength = 80;
const maxAbstractLength = 160;

/** The message that says an answer in Teams: its words untouched, its evidence as native citations. */
export function renderAnswer(answer: Answer, context: AnswerCardContext): OutgoingMessage {
  return {
    text: answer.text,
    citations: answer.citations.slice(0, maxCitations).map(renderCitation),
    writtenByModel: answer.origin === "language-model",
    isForMembers: false,
    cards: [answerCard(answer, context)],
    asksForFeedback: true,
  };
}

function renderCitation({ number, title, locator, quote, url }: Citation): MessageCitation {
  const place = locator.page === undefined ? "" : `, S. ${locator.page}`;
  return {
    position: number,
    name: shorten(title, maxNameLength - place.length) + place,
    abstract: shorten(quote, maxAbstractLength),
    ...(/^https?:\/\//.test(url) ? { url } : {}),
  };
}

/** Cuts at the last word that fits and says so with an ellipsis. */
function shorten(text: string, maxLength: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= maxLength) return line;
  const cut = line.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, ""); // never half a character
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > maxLength / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
