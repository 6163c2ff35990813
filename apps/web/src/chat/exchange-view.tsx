import type { ComponentChildren } from "preact";
import { AnswerView } from "../answer/answer-view.js";
import { HandOverForm } from "../answer/hand-over-form.js";
import { HandOverReceipt } from "../answer/hand-over-receipt.js";
import type { Receipt } from "../server/hand-over.js";
import { texts } from "../texts.de.js";
import type { Exchange } from "./conversation.js";
import { QuestionButtons } from "./question-buttons.js";

/** One question and what came back; only the newest offers what to ask next. */
export function ExchangeView(props: {
  exchange: Exchange;
  /** What may be handed to people where the answer is none. */
  transcript: { question: string; answer: string }[];
  newest: boolean;
  onAsk: (question: string) => void;
  onHandedOver: (receipt: Receipt) => void;
}): ComponentChildren {
  const { key, question, answer, startedAnew, receipt } = props.exchange;
  return (
    <article class="exchange" tabIndex={-1} aria-busy={answer === undefined}>
      <h2 class="question">
        <span class="kern-sr-only">{texts.conversation.yourQuestion} </span>
        {question}
      </h2>
      {startedAnew && <p class="kern-body kern-body--small">{texts.conversation.startedAnew}</p>}
      {answer ? (
        <>
          <AnswerView question={question} answer={answer} anchor={`antwort-${key}`}>
            {answer.outcome === "declined" &&
              (receipt === undefined ? (
                <HandOverForm
                  answer={answer}
                  question={question}
                  transcript={props.transcript}
                  onHandedOver={props.onHandedOver}
                />
              ) : (
                <HandOverReceipt receipt={receipt} />
              ))}
          </AnswerView>
          {props.newest && answer.suggestions.length > 0 && (
            <QuestionButtons
              heading="h3"
              title={answer.outcome === "clarification" ? texts.answer.choices : texts.answer.suggestions}
              questions={answer.suggestions}
              onAsk={props.onAsk}
            />
          )}
        </>
      ) : (
        <p class="searching kern-body">
          <span class="searching-sign" aria-hidden="true" />
          {texts.conversation.searching}
        </p>
      )}
    </article>
  );
}
