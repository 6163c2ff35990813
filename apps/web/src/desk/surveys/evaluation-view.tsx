import type { SurveyQuestion, SurveyRunEvaluation, Topic } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { CountChart } from "./count-chart.js";
import { texts } from "./texts.de.js";

type Result = SurveyRunEvaluation["questions"][number];

const words = texts.evaluation;
const decimal = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** What came of a survey: counts as charts, numbers in a sentence, free texts by what they speak of. */
export function EvaluationView(props: {
  evaluation: SurveyRunEvaluation;
  questions: readonly SurveyQuestion[];
  topics: readonly Topic[];
}): ComponentChildren {
  const { evaluation, questions, topics } = props;
  const { responses, members, textsByTopic } = evaluation;
  const textOf = (id: string) => questions.find((question) => question.id === id)?.text ?? id;
  return (
    <>
      <p class="kern-body">{words.responses(responses, members.answered, members.invited)}</p>
      {evaluation.questions.map((result) => (
        <QuestionResult key={result.questionId} result={result} question={textOf(result.questionId)} />
      ))}
      {textsByTopic.length > 0 && <h3 class="kern-heading-small">{words.byTopic}</h3>}
      {textsByTopic.map(({ topicId, texts: said }) => (
        <section class="stack" key={topicId ?? ""}>
          <h4 class="kern-title kern-title--small">
            {topics.find(({ id }) => id === topicId)?.name ?? topicId ?? words.noTopic}
          </h4>
          <ul class="kern-list kern-list--bullet">
            {said.map(({ questionId, text }) => (
              <li key={`${questionId} ${text}`}>
                {text} <span class="cell-note">{textOf(questionId)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function QuestionResult(props: { result: Result; question: string }): ComponentChildren {
  const { result, question } = props;
  if (result.kind === "choice") {
    return <CountChart caption={question} counts={result.counts} answered={result.answered} />;
  }
  return (
    <div>
      <h3 class="kern-heading-small">{question}</h3>
      <p class="kern-body">
        {words.answered(result.answered)}
        {result.kind === "number" &&
          result.answered > 0 &&
          `: ${words.numbers(decimal.format(result.mean), decimal.format(result.smallest), decimal.format(result.largest))}`}
      </p>
    </div>
  );
}
