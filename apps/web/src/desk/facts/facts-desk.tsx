import type { FactRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { useLists } from "../../server/use-lists.js";
import { Badge } from "../../shell/badge.js";
import { DataTable } from "../../shell/data-table.js";
import { TextField } from "../../shell/fields.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts as recordTexts } from "../records/texts.de.js";
import { texts as deskTexts } from "../texts.de.js";
import { searchFacts } from "./search-facts.js";
import { texts } from "./texts.de.js";

const mostShown = 50;

/** All facts, found by their texts. */
export function FactsDesk(): ComponentChildren {
  const loaded = useLists("facts");
  const [query, setQuery] = useState("");
  return (
    <Page title={deskTexts.tabs.facts} lead={texts.lead}>
      <TextField type="search" label={texts.search} value={query} onChange={setQuery} />
      <WhenLoaded loaded={loaded}>{({ facts }) => <Found facts={searchFacts(facts, query)} />}</WhenLoaded>
    </Page>
  );
}

function Found({ facts }: { facts: readonly FactRecord[] }): ComponentChildren {
  if (facts.length === 0) return <p class="kern-body">{texts.none}</p>;
  return (
    <>
      <DataTable
        caption={deskTexts.tabs.facts}
        hideCaption
        rows={facts.slice(0, mostShown)}
        keyOf={({ id }) => id}
        columns={[
          {
            head: texts.statement,
            cell: ({ id, statement }) => (
              <Link to={`/schreibtisch/angaben/${encodeURIComponent(id)}`} class="kern-link">
                {statement}
              </Link>
            ),
          },
          {
            head: deskTexts.asOf,
            cell: ({ asOf }) => (asOf.date === undefined ? "" : formatDate(asOf.date)),
          },
          { head: texts.source, cell: ({ source, sourceId }) => source?.title ?? sourceId },
          {
            head: recordTexts.state,
            cell: ({ editedByOffice, withdrawn }) =>
              editedByOffice || withdrawn ? (
                <span class="badges">
                  {editedByOffice && <Badge kind="info">{texts.edited}</Badge>}
                  {withdrawn && <Badge kind="warning">{deskTexts.withdrawn}</Badge>}
                </span>
              ) : (
                ""
              ),
          },
        ]}
      />
      {facts.length > mostShown && <p class="kern-body">{deskTexts.more(facts.length)}</p>}
    </>
  );
}
