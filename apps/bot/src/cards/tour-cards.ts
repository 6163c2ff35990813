import type { ChatTexts } from "../texts.de.js";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, paragraph, submit } from "./elements.js";

/** The tour of a new conversation in three cards: ask, find, get help. */
export function tourCards({ tour }: ChatTexts): AdaptiveCard[] {
  return tour.map(({ title, text, buttons }) =>
    createCard(
      title,
      [heading(title), paragraph(text)],
      buttons.map(({ label, ...data }) =>
        submit(label, { verb: "command" in data ? "command" : "ask", ...data }),
      ),
    ),
  );
}
