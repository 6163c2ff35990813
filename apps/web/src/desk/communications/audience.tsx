import type { CommunicationRecipient } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { readAudience } from "../../server/communications.js";
import { readFile } from "../../server/read-file.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { DataTable } from "../../shell/data-table.js";
import { Details } from "../../shell/details.js";
import { saveFile } from "../../shell/save-file.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts } from "./texts.de.js";

/** The municipalities that may get a communication today. */
export function Audience({ id }: { id: string }): ComponentChildren {
  const audience = useLoaded(readAudience, id);
  const lists = useLists("labels");
  const { outcome, run } = useStep();
  const save = () =>
    run(async () => {
      saveFile(
        "empfaengerkreis.csv",
        "text/csv",
        await readFile(`/v1/communications/${id}/audience?format=csv`),
      );
      return "";
    });
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.audience}</h2>
      <WhenLoaded loaded={lists}>
        {({ labels }) => (
          <WhenLoaded loaded={audience}>
            {(recipients) =>
              recipients.length === 0 ? (
                <p class="notice kern-body">{texts.nobody}</p>
              ) : (
                <>
                  <Recipients recipients={recipients} tiers={labels.Tier ?? {}} />
                  <div>
                    <PressButton label={texts.saveAudience} kind="tertiary" onPress={save} />
                  </div>
                </>
              )
            }
          </WhenLoaded>
        )}
      </WhenLoaded>
      <OutcomeNotice outcome={outcome} />
    </section>
  );
}

function Recipients(props: {
  recipients: readonly CommunicationRecipient[];
  tiers: Readonly<Record<string, string>>;
}): ComponentChildren {
  const { recipients, tiers } = props;
  return (
    <Details summary={texts.audienceCount(recipients.length)}>
      <DataTable
        caption={texts.audience}
        hideCaption
        rows={recipients}
        keyOf={({ ags }) => ags}
        columns={[
          { head: texts.municipality, cell: ({ name }) => name },
          { head: texts.kreis, cell: ({ kreisName }) => kreisName },
          { head: texts.tier, cell: ({ tier }) => tiers[tier] ?? tier },
        ]}
      />
    </Details>
  );
}
