import type { Conflict } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { useLists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { ConflictPage } from "./conflict-page.js";
import { ConflictStateBadge } from "./conflict-state-badge.js";
import { texts } from "./texts.de.js";

/** Where sources disagree: all of it, or one conflict to decide on. */
export function ConflictsDesk({ id }: { id: string | undefined }): ComponentChildren {
  return id === undefined ? <ConflictList /> : <ConflictPage id={id} />;
}

function ConflictList(): ComponentChildren {
  const loaded = useLists("conflicts");
  return (
    <Page title={texts.title} lead={texts.lead}>
      <WhenLoaded loaded={loaded}>
        {({ conflicts }) =>
          conflicts.length === 0 ? <p class="kern-body">{texts.none}</p> : <Found conflicts={conflicts} />
        }
      </WhenLoaded>
    </Page>
  );
}

/** What is open stands first. */
function Found({ conflicts }: { conflicts: readonly Conflict[] }): ComponentChildren {
  const isSettled = ({ state }: Conflict) => Number(state !== "open");
  return (
    <DataTable
      caption={texts.title}
      hideCaption
      rows={conflicts.toSorted((left, right) => isSettled(left) - isSettled(right))}
      keyOf={({ id }) => id}
      columns={[
        {
          head: texts.about,
          cell: ({ id, title }) => (
            <Link to={`/schreibtisch/widersprueche/${encodeURIComponent(id)}`} class="kern-link">
              {title}
            </Link>
          ),
        },
        {
          head: texts.statements,
          cell: ({ facts }) =>
            facts.map(({ id, statement, asOf }) => (
              <span class="cell-entry" key={id}>
                {statement}
                {asOf.date !== undefined && <span class="cell-note">{formatDate(asOf.date)}</span>}
              </span>
            )),
        },
        { head: texts.state, cell: ({ state }) => <ConflictStateBadge state={state} /> },
      ]}
    />
  );
}
