import type { SurveyResponseRecord, SurveyRunRecord } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { formatDate } from "../formats/format-date.js";
import { Link } from "../routing/link.js";
import { readOwnAnswers, readRun } from "../server/surveys.js";
import { useLists } from "../server/use-lists.js";
import { useLoaded } from "../server/use-loaded.js";
import { useSession } from "../session/use-session.js";
import { Page } from "../shell/page.js";
import { WhenLoaded } from "../shell/when-loaded.js";
import { AnswerField } from "./answer-field.js";
import { texts } from "./texts.de.js";
import { useSurveyAnswers } from "./use-survey-answers.js";

/** One survey, to be answered and, while it is open, answered anew. */
export function SurveyPage({ id }: { id: string }): ComponentChildren {
  const run = useLoaded(readRun, id);
  const own = useLoaded(readOwnAnswers, id);
  const lists = useLists("surveys");
  const name =
    run.state === "loaded" && lists.state === "loaded"
      ? lists.value.surveys.find((survey) => survey.id === run.value.surveyId)?.name
      : undefined;
  return (
    <Page
      title={name === undefined || run.state !== "loaded" ? texts.title : texts.name(name, run.value.year)}
      narrow
    >
      <Link to="/befragungen" class="kern-link">
        {texts.back}
      </Link>
      <WhenLoaded loaded={run}>
        {(survey) => (
          <WhenLoaded loaded={own}>{(answers) => <Survey run={survey} answers={answers} />}</WhenLoaded>
        )}
      </WhenLoaded>
    </Page>
  );
}

interface Answering {
  run: SurveyRunRecord;
  answers: SurveyResponseRecord["answers"];
}

function Survey(props: Answering): ComponentChildren {
  const { opensOn, closesOn } = props.run;
  const today = useSession().caller?.today ?? "";
  if (today < opensOn) return <p class="notice kern-body">{texts.notYet(formatDate(opensOn))}</p>;
  if (today > closesOn) return <p class="notice kern-body">{texts.closed(formatDate(closesOn))}</p>;
  return <AnswerForm {...props} />;
}

function AnswerForm(props: Answering): ComponentChildren {
  const { run } = props;
  const { text, faults, message, isUnsent, type, send } = useSurveyAnswers(run, props.answers);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // the first faulty answer takes the focus
    if (message?.failed) {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-faulty=true]")?.focus();
    }
  }, [message]);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send();
  };
  return (
    <form ref={form} class="stack" onSubmit={submit} noValidate>
      <p class="kern-body">
        {texts.open(formatDate(run.closesOn))}. {texts.hint}
      </p>
      <p class="kern-body kern-body--small kern-body--muted">{texts.required}</p>
      {run.questions.map((question) => (
        <AnswerField
          key={question.id}
          question={question}
          value={text[question.id] ?? ""}
          fault={faults[question.id]}
          onChange={(value) => type(question.id, value)}
        />
      ))}
      {isUnsent && <p class="notice kern-body">{texts.unsent}</p>}
      <div>
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{texts.send}</span>
        </button>
      </div>
      <p class={message?.failed ? "kern-error" : "kern-body"} role={message?.failed ? "alert" : "status"}>
        {message?.text}
      </p>
    </form>
  );
}
