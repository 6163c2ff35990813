import type { Answer } from "@stadtlotse/domain";
import type { Exchange } from "@stadtlotse/registry";
import type { ChatTexts } from "../texts.de.js";
import { type AdaptiveCard, type CardAction, createCard, createSubCard } from "./adaptive-card.js";
import { paragraph, submit, writtenWords } from "./elements.js";
import { topicForm } from "./topic-card.js";

/** Teams shows six buttons of a card at most. */
const maxButtons = 6;

export interface AnswerCardContext {
  question: string;
  /** What was said before. */
  earlier: readonly Exchange[];
  texts: ChatTexts;
}

/**
 * What can be done with an answer: ask on, hand the question over, propose its topic. Teams' own suggested actions
 * would switch citations and Markdown off in some clients and exist in 1:1 chats only.
 */
export function answerCard(answer: Answer, context: AnswerCardContext): AdaptiveCard {
  const { texts, question } = context;
  const others: CardAction[] = [
    ...(answer.outcome === "declined" ? [handOverAction(answer, context)] : []),
    { type: "Action.ShowCard", title: texts.proposeTopic, card: topicForm(texts, question) },
  ];
  const questions = answer.suggestions.slice(0, maxButtons - others.length);
  const title = questions.length > 0 ? texts.suggestionsHeading : texts.furtherHeading;
  return createCard(
    title,
    [paragraph(title)],
    [...questions.map((each) => submit(each, { verb: "ask", question: each })), ...others],
  );
}

function handOverAction(answer: Answer, { question, earlier, texts }: AnswerCardContext): CardAction {
  const { id: answerId, conversationId, handover } = answer;
  return {
    type: "Action.ShowCard",
    title: texts.handOver,
    card: createSubCard(
      [
        paragraph(texts.handOverExplanation(handover?.unit)),
        { type: "TextBlock", text: texts.yourQuestion, wrap: true, weight: "Bolder" },
        writtenWords(question),
        {
          type: "Input.Toggle",
          id: "withTranscript",
          title: texts.withTranscript,
          value: "false",
          wrap: true,
        },
      ],
      [
        submit(
          texts.sendQuestion,
          { verb: "hand-over", answerId, conversationId, question, transcript: earlier },
          { withInputs: true },
        ),
      ],
    ),
  };
}
