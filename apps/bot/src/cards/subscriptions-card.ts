import { topics } from "@stadtlotse/domain/reference/topics";
import type { Subscription } from "@stadtlotse/registry";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, note, paragraph, submit } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** What somebody is told of unasked, as a form: what is not chosen is not told. */
export function subscriptionsCard(subscriptions: readonly Subscription[]): AdaptiveCard {
  const active = subscriptions.filter(({ state }) => state === "active").map(({ subject }) => subject);
  const chosen = active.flatMap((subject) => (subject.kind === "topic" ? [subject.topicId] : []));
  const has = (kind: "deadlines" | "events") => active.some((subject) => subject.kind === kind);
  return createCard(
    texts.subscriptionsTitle,
    [
      heading(texts.subscriptionsTitle),
      paragraph(texts.subscriptionsExplanation),
      {
        type: "Input.Toggle",
        id: "deadlines",
        title: texts.subscribeDeadlines,
        value: has("deadlines") ? "true" : "false",
        wrap: true,
      },
      {
        type: "Input.Toggle",
        id: "events",
        title: texts.subscribeEvents,
        value: has("events") ? "true" : "false",
        wrap: true,
      },
      {
        type: "Input.ChoiceSet",
        id: "topicIds",
        label: texts.subscribeTopics,
        isMultiSelect: true,
        style: "expanded",
        choices: topics.map(({ id, name }) => ({ title: name, value: id })),
        value: chosen.join(","),
        wrap: true,
      },
      note(texts.subscriptionsQuiet),
    ],
    [submit(texts.save, { verb: "save-subscriptions" }, { withInputs: true })],
  );
}
