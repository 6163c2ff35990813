import type { ComponentChildren } from "preact";
import { texts } from "../texts.de.js";
import { QuestionButtons } from "./question-buttons.js";

/** What Stadtlotse is for and what it is not, before the first question. */
export function Introduction(props: { onAsk: (question: string) => void }): ComponentChildren {
  return (
    <section class="introduction" aria-labelledby="introduction-title">
      <h1 class="kern-heading-large" id="introduction-title" tabIndex={-1}>
        {texts.introduction.title}
      </h1>
      <p class="kern-body kern-body--large">{texts.introduction.lead}</p>
      <div class="automatic">
        <span class="kern-icon kern-icon--info" aria-hidden="true" />
        <p class="kern-body">
          <strong>{texts.introduction.automatic}</strong> {texts.introduction.limits}
        </p>
      </div>
      <QuestionButtons
        heading="h2"
        title={texts.introduction.examplesTitle}
        questions={texts.introduction.examples}
        onAsk={props.onAsk}
      />
    </section>
  );
}
