import type { LifecycleEvent } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { formatInterval } from "../../formats/format-interval.js";
import { Link } from "../../routing/link.js";
import { useShownLists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { linkText } from "../../shell/link-text.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { SourceNote, sourcesById } from "../source-note.js";
import { texts as shared } from "../texts.de.js";
import { Timeline } from "../timeline/timeline.js";
import { yearOf } from "../timeline/year-of.js";
import { mergerLinks, type NetworkLists, networkRows, successorsOf } from "./network-rows.js";
import { texts } from "./texts.de.js";

/** The networks over time: what there was, what merged, what there is. */
export function NetworksPage(): ComponentChildren {
  const loaded = useShownLists(
    "networks",
    "workingCommunities",
    "networkEvents",
    "networkRelations",
    "sources",
  );
  return (
    <Page title={texts.title} lead={texts.lead}>
      <WhenLoaded loaded={loaded}>
        {({ sources, ...lists }) => (
          <>
            <Timeline
              label={texts.diagram}
              rows={networkRows(lists)}
              links={mergerLinks(lists)}
              range={rangeOf(lists.networkEvents)}
            />
            <p class="kern-body kern-body--small">{texts.diagramHint}</p>
            <NetworkTable lists={lists} />
            <EventTable lists={lists} sources={sourcesById(sources)} />
            <Link to="/karte" class="kern-link">
              {texts.members}
            </Link>
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}

function NetworkTable({ lists }: { lists: NetworkLists }): ComponentChildren {
  const all = [...lists.networks, ...lists.workingCommunities];
  const names = namesOf(lists);
  return (
    <DataTable
      caption={texts.table}
      rows={all}
      keyOf={({ id }) => id}
      columns={[
        {
          head: texts.name,
          cell: ({ name, url }) => (
            <>
              {name}
              {url !== undefined && <span class="cell-note">{linkText(url)}</span>}
            </>
          ),
        },
        { head: texts.period, cell: ({ validity }) => formatInterval(validity ?? {}) || texts.noPeriod },
        {
          head: texts.becomes,
          cell: ({ id }) =>
            successorsOf(id, lists.networkRelations)
              .map((successor) => names.get(successor) ?? successor)
              .join("; "),
        },
        { head: shared.note, cell: ({ note }) => note ?? "" },
      ]}
    />
  );
}

function EventTable(props: {
  lists: NetworkLists;
  sources: ReturnType<typeof sourcesById>;
}): ComponentChildren {
  const names = namesOf(props.lists);
  return (
    <DataTable
      caption={texts.events}
      rows={props.lists.networkEvents.toSorted(byDate)}
      keyOf={({ id }) => id}
      columns={[
        { head: texts.date, cell: ({ date }) => formatDate(date) },
        { head: shared.network, cell: ({ networkId }) => names.get(networkId) ?? networkId },
        { head: texts.event, cell: ({ description }) => description },
        { head: shared.source, cell: ({ sourceId }) => <SourceNote source={props.sources.get(sourceId)} /> },
      ]}
    />
  );
}

function namesOf({ networks, workingCommunities }: NetworkLists): Map<string, string> {
  return new Map([...networks, ...workingCommunities].map(({ id, name }) => [id, name]));
}

function byDate(left: LifecycleEvent, right: LifecycleEvent): number {
  return (yearOf(left.date) ?? 0) - (yearOf(right.date) ?? 0);
}

/** From the decade of the first event to some years after the last, so that the newest have room for their names. */
function rangeOf(events: readonly LifecycleEvent[]): [number, number] {
  const years = events.flatMap(({ date }) => yearOf(date) ?? []);
  return [Math.floor(Math.min(...years) / 5) * 5, Math.ceil(Math.max(...years) / 5) * 5 + 5];
}
