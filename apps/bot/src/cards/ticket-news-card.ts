import { formatCalendarDate } from "@stadtlotse/domain";
import type { Ticket } from "@stadtlotse/registry";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, note, paragraph, subheading, writtenWords } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** What has become of a request, for the person who made it. */
export function ticketNewsCard(
  { state, unit, question, answer, updatedAt }: Ticket,
  news: "redirected" | "state",
): AdaptiveCard {
  const isAnswered = state === "answered" || (state === "closed" && answer !== undefined);
  const title =
    news === "redirected" ? texts.newsRedirected : isAnswered ? texts.news.answered : texts.news[state];
  return createCard(title, [
    heading(title),
    paragraph(texts.newsText(news === "redirected" ? "redirected" : isAnswered ? "answered" : state, unit)),
    ...(question === undefined ? [] : [subheading(texts.yourQuestion), writtenWords(question)]),
    ...(isAnswered && answer !== undefined
      ? [
          subheading(texts.ticketAnswer),
          writtenWords(answer),
          note(texts.newsOrigin(unit, formatCalendarDate(updatedAt.slice(0, 10)))),
        ]
      : []),
  ]);
}
