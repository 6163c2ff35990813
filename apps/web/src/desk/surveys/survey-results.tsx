import type { SurveyRunRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { readFile } from "../../server/read-file.js";
import { evaluateRun, inviteMembers } from "../../server/surveys.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { saveFile } from "../../shell/save-file.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { EvaluationView } from "./evaluation-view.js";
import { texts } from "./texts.de.js";

interface OfRun {
  record: SurveyRunRecord;
  onChanged: (record: SurveyRunRecord) => void;
}

/** Who is invited to a run, and what they answered. */
export function SurveyResults(props: OfRun): ComponentChildren {
  return (
    <>
      <Invitations {...props} />
      <Evaluation run={props.record} />
    </>
  );
}

function Invitations({ record, onChanged }: OfRun): ComponentChildren {
  const { outcome, run } = useStep();
  const count = record.invitations.length;
  const invite = () =>
    run(async () => {
      onChanged(await inviteMembers(record));
      return texts.invite.done;
    });
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.invite.title}</h2>
      <p class="kern-body">{count === 0 ? texts.invite.none : texts.invite.invited(count)}</p>
      <div>
        <PressButton label={texts.invite.all} onPress={invite} />
      </div>
      <OutcomeNotice
        outcome={outcome}
        showCurrent={(current) => (
          <PressButton
            label={deskTexts.adopt}
            onPress={() => onChanged(current as unknown as SurveyRunRecord)} // as it stands now
          />
        )}
      />
    </section>
  );
}

function Evaluation({ run: survey }: { run: SurveyRunRecord }): ComponentChildren {
  const evaluation = useLoaded(evaluateRun, survey.id);
  const lists = useLists("topics");
  const { outcome, run } = useStep();
  const save = () =>
    run(async () => {
      const table = await readFile(`/v1/survey-runs/${survey.id}/export`);
      saveFile(`befragung-${survey.year}.csv`, "text/csv", table);
      return "";
    });
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.evaluation.title}</h2>
      <WhenLoaded loaded={lists}>
        {({ topics }) => (
          <WhenLoaded loaded={evaluation}>
            {(found) =>
              found.responses === 0 ? (
                <p class="kern-body">{texts.evaluation.none}</p>
              ) : (
                <>
                  <EvaluationView evaluation={found} questions={survey.questions} topics={topics} />
                  <div>
                    <PressButton label={texts.evaluation.save} onPress={save} />
                  </div>
                  <OutcomeNotice outcome={outcome} />
                </>
              )
            }
          </WhenLoaded>
        )}
      </WhenLoaded>
    </section>
  );
}
