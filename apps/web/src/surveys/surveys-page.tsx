import type { SurveyRunRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../formats/format-date.js";
import { Link } from "../routing/link.js";
import { useShownLists } from "../server/use-lists.js";
import { SignInForm } from "../session/sign-in-form.js";
import { useSession } from "../session/use-session.js";
import { Page } from "../shell/page.js";
import { WhenLoaded } from "../shell/when-loaded.js";
import { texts as pageTexts } from "../texts.de.js";
import { SurveyPage } from "./survey-page.js";
import { texts } from "./texts.de.js";

/** The surveys to which somebody's municipality is invited, or one of them. */
export function SurveysPage(props: { id?: string }): ComponentChildren {
  const { caller } = useSession();
  if (caller === undefined) return <p class="kern-body">{pageTexts.page.loading}</p>;
  if (caller.role === "anonymous") {
    return (
      <Page title={texts.title} lead={texts.signIn} narrow>
        <SignInForm />
      </Page>
    );
  }
  return props.id === undefined ? <SurveyList today={caller.today} /> : <SurveyPage id={props.id} />;
}

function SurveyList({ today }: { today: string }): ComponentChildren {
  const loaded = useShownLists("surveys", "surveyRuns");
  return (
    <Page title={texts.title} lead={texts.lead} narrow>
      <WhenLoaded loaded={loaded}>
        {({ surveys, surveyRuns }) =>
          surveyRuns.length === 0 ? (
            <p class="notice kern-body">{texts.none}</p>
          ) : (
            <ul class="records">
              {surveyRuns.map((run) => (
                <li key={run.id}>
                  <Link to={`/befragungen/${encodeURIComponent(run.id)}`} class="kern-link">
                    {texts.name(surveys.find(({ id }) => id === run.surveyId)?.name ?? texts.title, run.year)}
                  </Link>
                  <p class="kern-body kern-body--small kern-body--muted">
                    {stateOf(run, today)}
                    {run.answeredOn !== undefined && `. ${texts.answered(formatDate(run.answeredOn))}`}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </Page>
  );
}

/** Whether a survey can be answered today. */
function stateOf({ opensOn, closesOn }: SurveyRunRecord, today: string): string {
  if (today < opensOn) return texts.notYet(formatDate(opensOn));
  return today > closesOn ? texts.closed(formatDate(closesOn)) : texts.open(formatDate(closesOn));
}
