import type { EventRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { type Lists, useShownLists } from "../../server/use-lists.js";
import { useSession } from "../../session/use-session.js";
import { DataTable } from "../../shell/data-table.js";
import { SelectField } from "../../shell/fields.js";
import { linkText } from "../../shell/link-text.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { SourceNote, sourcesById } from "../source-note.js";
import { texts as shared } from "../texts.de.js";
import { yearOf } from "../timeline/year-of.js";
import { texts } from "./texts.de.js";

type EventLists = Lists<"events" | "labels" | "sources" | "networks" | "workingCommunities">;

/** What is on, and what was. */
export function EventsPage(): ComponentChildren {
  const loaded = useShownLists("events", "labels", "sources", "networks", "workingCommunities");
  return (
    <Page title={texts.events.title} lead={texts.events.lead}>
      <WhenLoaded loaded={loaded}>{(lists) => <Events lists={lists} />}</WhenLoaded>
    </Page>
  );
}

function Events({ lists }: { lists: EventLists }): ComponentChildren {
  const today = useSession().caller?.today;
  const [kind, setKind] = useState("");
  const kinds = [...new Set(lists.events.map((event) => event.kind))];
  const wanted = lists.events.filter((event) => kind === "" || event.kind === kind);
  const isComing = ({ date }: EventRecord) => today !== undefined && endOf(date) > (yearOf(today) ?? 0);
  const coming = wanted.filter(isComing).toSorted(byDate);
  const past = wanted.filter((event) => !isComing(event)).toSorted((left, right) => byDate(right, left));
  return (
    <>
      <div class="filters">
        <SelectField
          label={texts.kind}
          any={shared.all}
          value={kind}
          choices={kinds.map((value) => ({ value, label: lists.labels.EventKind?.[value] ?? value }))}
          onChange={setKind}
        />
      </div>
      {coming.length === 0 ? (
        <p class="notice kern-body">{texts.events.noneComing}</p>
      ) : (
        <EventTable caption={texts.events.coming} events={coming} lists={lists} />
      )}
      <EventTable caption={texts.events.past} events={past} lists={lists} />
    </>
  );
}

function EventTable(props: {
  caption: string;
  events: readonly EventRecord[];
  lists: EventLists;
}): ComponentChildren {
  const { labels } = props.lists;
  const sources = sourcesById(props.lists.sources);
  const names = new Map(
    [...props.lists.networks, ...props.lists.workingCommunities].map((each) => [each.id, each.name]),
  );
  return (
    <DataTable
      caption={props.caption}
      rows={props.events}
      keyOf={({ id }) => id}
      columns={[
        {
          head: texts.events.name,
          cell: ({ title, theme, description, url, networkIds }) => (
            <>
              {title}
              <span class="cell-note">
                {[theme, description, ...networkIds.map((id) => names.get(id) ?? id)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {url !== undefined && <span class="cell-note">{linkText(url)}</span>}
            </>
          ),
        },
        { head: texts.events.date, cell: ({ date }) => formatDate(date) },
        { head: texts.kind, cell: ({ kind }) => labels.EventKind?.[kind] ?? kind },
        {
          head: texts.events.place,
          cell: ({ place, format }) =>
            [place, format && (labels.EventFormat?.[format] ?? format)].filter(Boolean).join(", "),
        },
        {
          head: texts.events.audience,
          cell: ({ audience }) => audience.map((each) => labels.EventAudience?.[each] ?? each).join("; "),
        },
        {
          head: texts.events.source,
          cell: ({ sourceId }) => <SourceNote source={sources.get(sourceId)} />,
        },
      ]}
    />
  );
}

function byDate(left: EventRecord, right: EventRecord): number {
  return endOf(left.date) - endOf(right.date);
}

function endOf(date: string): number {
  return yearOf(date, { end: true }) ?? 0;
}
