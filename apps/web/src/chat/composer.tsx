import type { ComponentChildren, TargetedKeyboardEvent, TargetedSubmitEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import { FaultStatus } from "../shell/fields.js";
import { texts } from "../texts.de.js";
import { questionLimit } from "./conversation.js";

/** When so many characters are left, the counter shows. */
const counterFrom = 200;

/** The field for the next question. A question that is too long stays whole: nothing pasted is cut off unseen. */
export function Composer(props: {
  draft: string;
  busy: boolean;
  onType: (draft: string) => void;
  onAsk: (question: string) => void;
}): ComponentChildren {
  const field = useRef<HTMLTextAreaElement>(null);
  const [submittedEmpty, setSubmittedEmpty] = useState(false);
  const question = props.draft.trim();
  const excess = question.length - questionLimit;
  const fault = faultOf(question, excess, submittedEmpty);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSubmittedEmpty(question === "");
    if (question !== "" && excess <= 0 && !props.busy) props.onAsk(question);
    field.current?.focus();
  };
  const sendOnEnter = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };

  return (
    <form class="composer" onSubmit={submit}>
      <div class={`kern-form-input ${fault ? "kern-form-input--error" : ""}`}>
        <Head remaining={questionLimit - question.length} />
        <div class="composer-row">
          <textarea
            ref={field}
            id="question"
            class={`kern-form-input__input ${fault ? "kern-form-input__input--error" : ""}`}
            rows={2}
            value={props.draft}
            aria-invalid={fault !== undefined}
            aria-describedby="question-hint question-fault"
            onInput={(event) => {
              setSubmittedEmpty(false);
              props.onType(event.currentTarget.value);
            }}
            onKeyDown={sendOnEnter}
          />
          <button type="submit" class="kern-btn kern-btn--primary" aria-disabled={props.busy}>
            <span class="kern-label">{texts.composer.send}</span>
          </button>
        </div>
        <FaultStatus id="question-fault" fault={fault} />
      </div>
    </form>
  );
}

/** The label, and how the field is used, or how much room is left in it. */
function Head({ remaining }: { remaining: number }): ComponentChildren {
  const counts = remaining >= 0 && remaining <= counterFrom;
  return (
    <div class="composer-head">
      <label class="kern-label" for="question">
        {texts.composer.label}
      </label>
      <p
        class={`kern-body kern-body--small kern-body--muted ${counts ? "" : "composer-keys"}`}
        id="question-hint"
      >
        {counts ? texts.composer.remaining(remaining) : texts.composer.hint}
      </p>
    </div>
  );
}

function faultOf(question: string, excess: number, submittedEmpty: boolean): string | undefined {
  if (excess > 0) return texts.composer.tooLong(excess);
  return submittedEmpty && question === "" ? texts.composer.empty : undefined;
}
