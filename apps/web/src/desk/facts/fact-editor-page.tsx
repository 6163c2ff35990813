import type { FactRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { Link } from "../../routing/link.js";
import { changeFact } from "../../server/change-fact.js";
import { readFact } from "../../server/read-fact.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { useSession } from "../../session/use-session.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts } from "../texts.de.js";
import { FactForm } from "./fact-form.js";
import { FactHistory } from "./fact-history.js";

const words = texts.facts;

/** One fact: corrected with source and date, verified or withdrawn, with all that was ever said. */
export function FactEditorPage(props: { id: string }): ComponentChildren {
  const loaded = useLoaded(readFact, props.id);
  const lists = useLists("sources");
  return (
    <Page title={words.editTitle} narrow>
      <Link to="/schreibtisch/angaben" class="kern-link">
        {words.back}
      </Link>
      <WhenLoaded loaded={lists}>
        {({ sources }) => (
          <WhenLoaded loaded={loaded}>
            {(fact) => (
              <>
                <FactForm
                  key={fact.version}
                  fact={fact}
                  sources={sources}
                  onChanged={loaded.state === "loaded" ? loaded.reload : () => {}}
                />
                <QuickSteps fact={fact} onChanged={loaded.state === "loaded" ? loaded.reload : () => {}} />
                <FactHistory key={`${fact.version} history`} id={fact.id} />
              </>
            )}
          </WhenLoaded>
        )}
      </WhenLoaded>
    </Page>
  );
}

function QuickSteps(props: { fact: FactRecord; onChanged: () => void }): ComponentChildren {
  const { id, version, withdrawn } = props.fact;
  const today = useSession().caller?.today;
  const { outcome, run } = useStep();
  const change = (changes: { verifiedOn?: string; withdrawn?: boolean }) =>
    run(async () => {
      await changeFact(id, { version, ...(changes as object) });
      props.onChanged();
      return texts.saved;
    });
  return (
    <div class="stack">
      <div class="kern-btn-wrapper">
        {today !== undefined && (
          <PressButton label={words.verify} onPress={() => change({ verifiedOn: today })} />
        )}
        <PressButton
          label={withdrawn ? words.restore : words.withdraw}
          kind="tertiary"
          onPress={() => change({ withdrawn: !withdrawn })}
        />
      </div>
      <OutcomeNotice outcome={outcome} />
    </div>
  );
}
