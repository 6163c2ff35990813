import { texts } from "../texts.de.js";

/**
 * An Adaptive Card with a button for each question. Teams' own suggested actions would switch citations and
 * Markdown off in some clients and exist in 1:1 chats only.
 */
export function suggestionsCard(questions: readonly string[]) {
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.5",
    lang: "de",
    body: [{ type: "TextBlock", text: texts.suggestionsHeading, wrap: true, isSubtle: true, size: "Small" }],
    actions: questions.map((question) => ({
      type: "Action.Submit",
      title: question,
      // Teams' `imBack` would show the question as the user's own message, but some clients ignore it.
      data: { question },
    })),
  };
}
