import type { Answer } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { renderMarkdown } from "../markdown/render-markdown.js";
import { texts } from "../texts.de.js";
import { CalculationDetails } from "./calculation-details.js";
import { CitationList } from "./citation-list.js";
import { ConflictDetails } from "./conflict-details.js";
import { EasyReading } from "./easy-reading.js";
import { FeedbackForm } from "./feedback-form.js";
import { HandoverBox } from "./handover-box.js";
import { Mark } from "./mark.js";
import { TakeAlong } from "./take-along.js";

/**
 * An answer with everything that belongs to it. `anchor` begins the ids of its elements; what can be done with the
 * answer stands below who can help.
 */
export function AnswerView(props: {
  question: string;
  answer: Answer;
  anchor: string;
  children?: ComponentChildren;
}): ComponentChildren {
  const { answer, anchor } = props;
  const [easy, setEasy] = useState(false);
  return (
    <div class="answer">
      <h3 class="outcome kern-heading-small">{texts.answer.outcome[answer.outcome]}</h3>
      <div class="answer-text">
        {easy ? (
          <EasyReading text={answer.text} anchor={anchor} />
        ) : (
          renderMarkdown(answer.text, (number) => <Mark number={number} anchor={anchor} />)
        )}
      </div>
      <EasyToggle easy={easy} onToggle={() => setEasy(!easy)} />
      {answer.origin === "language-model" && (
        <p class="kern-body kern-body--small kern-body--muted">{texts.answer.reworded}</p>
      )}
      {answer.handover && <HandoverBox handover={answer.handover} />}
      {props.children}
      <div class="details">
        {answer.conflicts.map((conflict) => (
          <ConflictDetails key={conflict.subject} conflict={conflict} anchor={anchor} />
        ))}
        {answer.calculations.length > 0 && <CalculationDetails calculations={answer.calculations} />}
      </div>
      {answer.citations.length > 0 && <CitationList citations={answer.citations} anchor={anchor} />}
      {answer.outcome !== "clarification" && (
        <>
          <TakeAlong question={props.question} answer={answer} />
          <FeedbackForm answerId={answer.id} />
        </>
      )}
    </div>
  );
}

function EasyToggle(props: { easy: boolean; onToggle: () => void }): ComponentChildren {
  return (
    <div class="easy-toggle">
      <button
        type="button"
        class="kern-btn kern-btn--tertiary kern-btn--x-small"
        aria-expanded={props.easy}
        onClick={props.onToggle}
      >
        <span class="kern-icon kern-icon--easy-language" aria-hidden="true" />
        <span class="kern-label">{props.easy ? texts.easyReading.hide : texts.easyReading.show}</span>
      </button>
    </div>
  );
}
