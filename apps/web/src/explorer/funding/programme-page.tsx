import type { FundingProgramme } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { formatEuro } from "../../formats/format-euro.js";
import { Link } from "../../routing/link.js";
import { type Lists, useShownLists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { DescriptionList } from "../../shell/description-list.js";
import { Page } from "../../shell/page.js";
import { UnknownPage } from "../../shell/unknown-page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { SourceNote, sourcesById } from "../source-note.js";
import { AllocationTable } from "./allocation-table.js";
import { CalendarButton } from "./calendar-button.js";
import { Checklist } from "./checklist.js";
import { describeProgramme } from "./describe-programme.js";
import { texts } from "./texts.de.js";
import { YearChart } from "./year-chart.js";

type ProgrammeLists = Lists<"programmes" | "successions" | "allocations" | "sources" | "labels">;

/** All that is known of one programme. */
export function ProgrammePage(props: { id: string }): ComponentChildren {
  const loaded = useShownLists("programmes", "successions", "allocations", "sources", "labels");
  return (
    <WhenLoaded loaded={loaded}>
      {(lists) => {
        const programme = lists.programmes.find(({ id }) => id === props.id);
        return programme === undefined ? <UnknownPage /> : <Programme programme={programme} lists={lists} />;
      }}
    </WhenLoaded>
  );
}

function Programme(props: { programme: FundingProgramme; lists: ProgrammeLists }): ComponentChildren {
  const { programme, lists } = props;
  const sources = sourcesById(lists.sources);
  const allocations = lists.allocations.filter(({ programmeId }) => programmeId === programme.id);
  return (
    <Page title={programme.name} lead={programme.subtitle}>
      <p class="kern-body">{programme.purpose}</p>
      {programme.note !== undefined && <p class="notice kern-body">{programme.note}</p>}
      <DescriptionList entries={describeProgramme(programme, lists)} />
      {programme.phases.length > 0 && <PhaseTable programme={programme} sources={sources} />}
      <Checklist programme={programme} sources={sources} />
      {allocations.length > 0 && (
        <section class="stack">
          <h2 class="kern-heading-medium">{texts.figures}</h2>
          <YearChart name={programme.name} allocations={allocations} />
          <AllocationTable name={programme.name} allocations={allocations} sources={sources} />
        </section>
      )}
      <section>
        <h2 class="kern-heading-medium">{texts.sources}</h2>
        <ul class="kern-list kern-list--bullet">
          {programme.sourceIds.map((id) => (
            <li key={id}>
              <SourceNote source={sources.get(id)} />
            </li>
          ))}
        </ul>
      </section>
      <Link to="/foerderung" class="kern-link">
        {texts.all}
      </Link>
    </Page>
  );
}

function PhaseTable(props: {
  programme: FundingProgramme;
  sources: ReturnType<typeof sourcesById>;
}): ComponentChildren {
  return (
    <DataTable
      caption={texts.phases}
      rows={props.programme.phases}
      keyOf={({ id }) => id}
      columns={[
        {
          head: texts.phase,
          cell: ({ name, purpose }) => (
            <>
              {name}
              {purpose !== undefined && <span class="cell-note">{purpose}</span>}
            </>
          ),
        },
        {
          head: texts.deadline,
          cell: ({ name, deadline }) =>
            deadline === null ? (
              texts.noDeadline
            ) : (
              <>
                {formatDate(deadline)}
                <CalendarButton day={deadline} title={texts.deadlineOf(`${props.programme.name}, ${name}`)} />
              </>
            ),
        },
        {
          head: texts.budget,
          cell: ({ budget }) =>
            budget === undefined ? texts.notGiven : formatEuro(budget.eur, budget.approximation),
        },
        {
          head: texts.sources,
          cell: ({ sourceId, note }) => (
            <>
              <SourceNote source={props.sources.get(sourceId)} />
              {note !== undefined && <span class="cell-note">{note}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
