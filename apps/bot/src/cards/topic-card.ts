import { randomUUID } from "node:crypto";
import type { ChatTexts } from "../texts.de.js";
import { type AdaptiveCard, createCard, createSubCard, type SubCard } from "./adaptive-card.js";
import { heading, paragraph, submit } from "./elements.js";

const maxTitleLength = 200;

/** A form of its own for a topic proposal. */
export function topicCard(texts: ChatTexts): AdaptiveCard {
  const { body, actions } = topicForm(texts);
  return createCard(texts.proposeTopic, [heading(texts.proposeTopic), ...body], actions);
}

/** The form of a topic proposal. It carries the id of the proposal, so that two clicks make one. */
export function topicForm(texts: ChatTexts, title?: string): SubCard {
  return createSubCard(
    [
      paragraph(texts.proposeExplanation),
      {
        type: "Input.Text",
        id: "title",
        label: texts.topicTitle,
        maxLength: maxTitleLength,
        ...(title === undefined ? {} : { value: title.slice(0, maxTitleLength) }),
        isRequired: true,
        errorMessage: texts.topicTitleMissing,
      },
      { type: "Input.Text", id: "reason", label: texts.topicReason, isMultiline: true, maxLength: 1000 },
    ],
    [submit(texts.sendProposal, { verb: "propose-topic", id: randomUUID() }, { withInputs: true })],
  );
}
