import type { AllocationRecord, FundingProgramme } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { Link } from "../../routing/link.js";
import { type Lists, useShownLists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { SourceNote, sourcesById } from "../source-note.js";
import { texts as shared } from "../texts.de.js";
import { Timeline } from "../timeline/timeline.js";
import { AllocationTable } from "./allocation-table.js";
import { describePeriod } from "./known-period.js";
import { programmeRows } from "./programme-rows.js";
import { texts } from "./texts.de.js";
import { YearChart } from "./year-chart.js";

type FundingLists = Lists<"programmes" | "successions" | "allocations" | "sources" | "labels">;

/** The programmes, what followed what, and the money of each year. */
export function FundingPage(): ComponentChildren {
  const loaded = useShownLists("programmes", "successions", "allocations", "sources", "labels");
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div>
        <Link to="/foerderfinder" class="kern-btn kern-btn--primary">
          <span class="kern-label">{texts.toFinder}</span>
        </Link>
      </div>
      <WhenLoaded loaded={loaded}>{(lists) => <Overview lists={lists} />}</WhenLoaded>
    </Page>
  );
}

function Overview({ lists }: { lists: FundingLists }): ComponentChildren {
  const programmes = lists.programmes.filter(({ certainty }) => certainty !== "unconfirmed");
  const links = lists.successions.map(({ predecessorId, successorId }) => ({
    from: predecessorId,
    to: successorId,
  }));
  const sources = sourcesById(lists.sources);
  return (
    <>
      <section class="stack">
        <h2 class="kern-heading-medium">{texts.diagram}</h2>
        <Timeline
          label={texts.diagram}
          rows={programmeRows(programmes, lists.successions)}
          links={links}
          range={[2000, 2030]}
        />
        <p class="kern-body kern-body--small">{texts.diagramHint}</p>
        <ProgrammeTable programmes={programmes} lists={lists} />
      </section>
      {[...byProgramme(lists.allocations)].map(([id, allocations]) => (
        <section class="stack" key={id}>
          <h2 class="kern-heading-medium">{texts.figuresOf[id] ?? id}</h2>
          <YearChart name={texts.figuresOf[id] ?? id} allocations={allocations} />
          <AllocationTable name={texts.figuresOf[id] ?? id} allocations={allocations} sources={sources} />
        </section>
      ))}
    </>
  );
}

function ProgrammeTable(props: {
  programmes: readonly FundingProgramme[];
  lists: FundingLists;
}): ComponentChildren {
  const { programmes, lists } = props;
  const names = new Map(programmes.map(({ id, name }) => [id, name]));
  const sources = sourcesById(lists.sources);
  return (
    <DataTable
      caption={texts.programmes}
      rows={programmes}
      keyOf={({ id }) => id}
      columns={[
        {
          head: texts.programme,
          cell: ({ id, name }) => (
            <Link to={`/foerderung/${encodeURIComponent(id)}`} class="kern-link">
              {name}
            </Link>
          ),
        },
        { head: texts.level, cell: ({ level }) => lists.labels.FundingLevel?.[level] ?? level },
        { head: texts.period, cell: describePeriod },
        {
          head: texts.successor,
          cell: ({ id }) =>
            lists.successions
              .filter(({ predecessorId }) => predecessorId === id)
              .map(({ successorId, extent, sourceId }) => (
                <span class="cell-entry" key={successorId}>
                  {names.get(successorId) ?? successorId} ({texts.extents[extent]})
                  <SourceNote source={sources.get(sourceId)} />
                </span>
              )),
        },
        { head: shared.note, cell: ({ note }) => note ?? "" },
      ]}
    />
  );
}

function byProgramme(allocations: readonly AllocationRecord[]): Map<string, AllocationRecord[]> {
  const groups = new Map<string, AllocationRecord[]>();
  for (const allocation of allocations) {
    groups.set(allocation.programmeId, [...(groups.get(allocation.programmeId) ?? []), allocation]);
  }
  return groups;
}
