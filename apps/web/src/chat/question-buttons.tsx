import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** Questions to be asked with one press. */
export function QuestionButtons(props: {
  title: string;
  heading: "h2" | "h3";
  questions: readonly string[];
  onAsk: (question: string) => void;
}): ComponentChildren {
  const id = useId();
  const Heading = props.heading;
  return (
    <section class="question-buttons" aria-labelledby={id}>
      <Heading class="kern-heading-small" id={id}>
        {props.title}
      </Heading>
      <ul>
        {props.questions.map((question) => (
          <li key={question}>
            <button type="button" class="kern-btn kern-btn--secondary" onClick={() => props.onAsk(question)}>
              <span class="kern-label">{question}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
