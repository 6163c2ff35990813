import { ApiError, type SurveyResponseRecord, type SurveyRunRecord } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatDate } from "../formats/format-date.js";
import { Link } from "../routing/link.js";
import { describeFailure } from "../server/describe-failure.js";
import { answerRun, readOwnAnswers, readRun } from "../server/surveys.js";
import { useLists } from "../server/use-lists.js";
import { useLoaded } from "../server/use-loaded.js";
import { useKeptTexts } from "../session/use-kept-texts.js";
import { useSession } from "../session/use-session.js";
import { Page } from "../shell/page.js";
import { WhenLoaded } from "../shell/when-loaded.js";
import { AnswerField } from "./answer-field.js";
import { type AnswerTexts, readAnswers, writeAnswers } from "./answer-text.js";
import { texts } from "./texts.de.js";

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

function AnswerForm({ run, answers }: Answering): ComponentChildren {
  const typed = useKeptTexts(`befragungen/${run.id}`);
  const [stored, setStored] = useState(() => writeAnswers(run.questions, answers));
  const [faults, setFaults] = useState<AnswerTexts>({});
  const [message, setMessage] = useState<{ text: string; failed: boolean }>();
  const form = useRef<HTMLFormElement>(null);
  const text = { ...stored, ...typed.texts };
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-faulty=true]")?.focus();
  }, [message]);

  const type = (id: string, value: string) => {
    typed.type(id, value);
    setFaults(({ [id]: _, ...others }) => others);
  };
  const refuse = (found: AnswerTexts, said: string) => {
    setFaults(found);
    setMessage({ text: said, failed: true });
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readAnswers(run.questions, text);
    if (read.faults) return refuse(read.faults, texts.faults);
    answerRun(run.id, read.answers).then(
      () => {
        setStored(text);
        typed.forget();
        setMessage({ text: texts.sent, failed: false });
      },
      (error: unknown) => refuse(faultsOf(error), describeFailure(error)),
    );
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
      {Object.keys(typed.texts).length > 0 && <p class="notice kern-body">{texts.unsent}</p>}
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

/** What the server says of single answers. */
function faultsOf(error: unknown): AnswerTexts {
  const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return Object.fromEntries(errors.map(({ field, message }) => [field.replace(/^answers\./, ""), message]));
}
