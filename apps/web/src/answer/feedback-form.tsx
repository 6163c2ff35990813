import type { ComponentChildren, Ref, TargetedSubmitEvent } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { describeFailure } from "../server/describe-failure.js";
import { sendFeedback } from "../server/send-feedback.js";
import { texts } from "../texts.de.js";

type Step = "offered" | "explaining" | "thanked";

/** Lets people say whether an answer helped, and what was wrong when it did not. */
export function FeedbackForm(props: { answerId: string }): ComponentChildren {
  const [step, setStep] = useState<Step>("offered");
  const [failure, setFailure] = useState<string>();
  const negative = useRef<HTMLButtonElement>(null);
  const rate = (rating: "positive" | "negative", reason = "") => {
    sendFeedback({ answerId: props.answerId, rating, ...(reason === "" ? {} : { reason }) }).then(
      () => {
        setFailure(undefined);
        setStep("thanked");
      },
      (error: unknown) => setFailure(describeFailure(error)),
    );
  };
  const cancel = () => {
    setStep("offered");
    negative.current?.focus();
  };
  return (
    <fieldset class="feedback">
      <legend class="kern-sr-only">{texts.feedback.title}</legend>
      {step === "thanked" ? (
        <Thanks />
      ) : (
        <div class="feedback-rating">
          <p class="kern-body kern-body--small">{texts.feedback.title}</p>
          <RatingButton label={texts.feedback.positive} onPress={() => rate("positive")} />
          <RatingButton
            button={negative}
            label={texts.feedback.negative}
            expanded={step === "explaining"}
            onPress={() => setStep("explaining")}
          />
        </div>
      )}
      {step === "explaining" && (
        <ReasonForm onSend={(reason) => rate("negative", reason)} onCancel={cancel} />
      )}
      <p class="kern-body kern-body--small" role="status">
        {failure}
      </p>
    </fieldset>
  );
}

function RatingButton(props: {
  button?: Ref<HTMLButtonElement>;
  label: string;
  expanded?: boolean;
  onPress: () => void;
}): ComponentChildren {
  return (
    <button
      type="button"
      ref={props.button ?? null}
      class="kern-btn kern-btn--secondary kern-btn--x-small"
      aria-expanded={props.expanded}
      onClick={props.onPress}
    >
      <span class="kern-label">{props.label}</span>
    </button>
  );
}

function ReasonForm(props: { onSend: (reason: string) => void; onCancel: () => void }): ComponentChildren {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    props.onSend(field.current?.value.trim() ?? "");
  };
  return (
    <form class="feedback-reason" onSubmit={submit}>
      <div class="kern-form-input">
        <label class="kern-label" for={id}>
          {texts.feedback.reason}
        </label>
        <div class="kern-hint kern-body--small" id={`${id}-hint`}>
          {texts.feedback.reasonHint}
        </div>
        <textarea
          ref={field}
          id={id}
          class="kern-form-input__input"
          rows={2}
          maxLength={2000}
          aria-describedby={`${id}-hint`}
        />
      </div>
      <div class="kern-btn-wrapper">
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{texts.feedback.send}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--tertiary" onClick={props.onCancel}>
          <span class="kern-label">{texts.feedback.cancel}</span>
        </button>
      </div>
    </form>
  );
}

/** Takes the focus from the button that has just gone. */
function Thanks(): ComponentChildren {
  const message = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => message.current?.focus(), []);
  return (
    <p class="kern-body kern-body--small" ref={message} tabIndex={-1}>
      {texts.feedback.thanks}
    </p>
  );
}
