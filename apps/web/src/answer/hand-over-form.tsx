import type { Answer, HandOverInput } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { describeFailure } from "../server/describe-failure.js";
import { handOver, type Receipt } from "../server/hand-over.js";
import { CheckField } from "../shell/fields.js";
import { texts } from "../texts.de.js";

type Consent = HandOverInput["consent"];

/** Lets people hand a question that was not answered to people, with as much of their words as they like. */
export function HandOverForm(props: {
  answer: Answer;
  question: string;
  transcript: NonNullable<HandOverInput["transcript"]>;
  onHandedOver: (receipt: Receipt) => void;
}): ComponentChildren {
  const { answer, question, transcript } = props;
  const [consent, setConsent] = useState<Consent>({ question: false, conversation: false });
  const [failure, setFailure] = useState<string>();
  const send = (kind: Receipt["kind"]) => {
    setFailure(undefined);
    // What may not go along does not leave the page.
    handOver(kind, {
      conversationId: answer.conversationId,
      answerId: answer.id,
      consent,
      ...(consent.question ? { question } : {}),
      ...(consent.conversation ? { transcript } : {}),
    }).then(props.onHandedOver, (error: unknown) => setFailure(describeFailure(error)));
  };
  return (
    <div class="hand-over">
      <ConsentFields consent={consent} onChange={setConsent} />
      <div class="kern-btn-wrapper">
        <SendButton label={texts.handOver.toUnit} onPress={() => send("ticket")} />
        <SendButton label={texts.handOver.asTopic} onPress={() => send("topic-proposal")} />
      </div>
      <p class="kern-body kern-body--small" role="status">
        {failure}
      </p>
    </div>
  );
}

function ConsentFields(props: { consent: Consent; onChange: (consent: Consent) => void }): ComponentChildren {
  const { consent, onChange } = props;
  const hint = useId();
  return (
    <fieldset class="kern-fieldset" aria-describedby={hint}>
      <legend class="kern-label">{texts.handOver.title}</legend>
      <div class="kern-hint kern-body--small" id={hint}>
        {texts.handOver.hint}
      </div>
      <div class="kern-fieldset__body">
        <CheckField
          label={texts.handOver.withQuestion}
          checked={consent.question}
          onChange={(question) => onChange({ ...consent, question })}
        />
        <CheckField
          label={texts.handOver.withConversation}
          checked={consent.conversation}
          onChange={(conversation) => onChange({ ...consent, conversation })}
        />
      </div>
    </fieldset>
  );
}

function SendButton(props: { label: string; onPress: () => void }): ComponentChildren {
  return (
    <button type="button" class="kern-btn kern-btn--secondary" onClick={props.onPress}>
      <span class="kern-label">{props.label}</span>
    </button>
  );
}
