import type { SurveyResponseRecord, SurveyRunRecord } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { formatDate } from "../formats/format-date.js";
import { Link } from "../routing/link.js";
import { readRun } from "../server/surveys.js";
import { type Lists, useLists } from "../server/use-lists.js";
import { type Loaded, useLoaded } from "../server/use-loaded.js";
import { useSession } from "../session/use-session.js";
import { Page } from "../shell/page.js";
import { useFaultFocus } from "../shell/use-fault-focus.js";
import { WhenLoaded } from "../shell/when-loaded.js";
import { AnswerField } from "./answer-field.js";
import { texts } from "./texts.de.js";
import { useSurveyAnswers } from "./use-survey-answers.js";

/** One survey, to be answered and, while it is open, answered anew. */
export function SurveyPage({ id }: { id: string }): ComponentChildren {
  const loaded = useLoaded(readRun, id);
  const lists = useLists("surveys");
  return (
    <Page title={titleOf(loaded, lists)} narrow>
      <Link to="/befragungen" class="kern-link">
        {texts.back}
      </Link>
      <WhenLoaded loaded={loaded}>{(survey) => <Survey {...survey} />}</WhenLoaded>
    </Page>
  );
}

function titleOf(loaded: Loaded<Answering>, lists: Loaded<Lists<"surveys">>): string {
  if (loaded.state !== "loaded" || lists.state !== "loaded") return texts.title;
  const { surveyId, year } = loaded.value.run;
  const name = lists.value.surveys.find(({ id }) => id === surveyId)?.name;
  return name === undefined ? texts.title : texts.name(name, year);
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
  const form = useFaultFocus(message?.failed ? message : undefined);
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
