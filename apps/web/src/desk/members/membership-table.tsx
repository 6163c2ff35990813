import type { Membership } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatInterval } from "../../formats/format-interval.js";
import type { Lists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { TextField } from "../../shell/fields.js";
import { texts } from "./texts.de.js";

type MemberLists = Lists<"memberships" | "municipalities" | "networks" | "sources">;

/** The memberships that are recorded, by the name of the municipality. */
export function MembershipTable({ lists }: { lists: MemberLists }): ComponentChildren {
  const [word, setWord] = useState("");
  const places = new Map(lists.municipalities.map(({ ags, name }) => [ags, name]));
  const networks = new Map<string, string>(lists.networks.map(({ id, name }) => [id, name]));
  const sources = new Map(lists.sources.map(({ id, title }) => [id, title]));
  const nameOf = ({ memberId }: Membership) => places.get(memberId) ?? memberId;
  const rows = lists.memberships
    .filter((each) => nameOf(each).toLocaleLowerCase("de").includes(word.trim().toLocaleLowerCase("de")))
    .toSorted((left, right) => nameOf(left).localeCompare(nameOf(right), "de"));
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.stock}</h2>
      <TextField type="search" label={texts.search} value={word} onChange={setWord} />
      {rows.length === 0 ? (
        <p class="notice kern-body">{texts.nobody}</p>
      ) : (
        <DataTable
          caption={texts.stock}
          hideCaption
          rows={rows}
          keyOf={({ networkId, memberId, status, validity }) =>
            [networkId, memberId, status, validity.from, validity.to].join(" ")
          }
          columns={[
            { head: texts.municipality, cell: nameOf },
            { head: texts.network, cell: ({ networkId }) => networks.get(networkId) ?? networkId },
            { head: texts.status, cell: ({ status }) => texts.statuses[status] },
            { head: texts.period, cell: ({ validity }) => formatInterval(validity) },
            { head: texts.source, cell: ({ source }) => sources.get(source) ?? source },
          ]}
        />
      )}
    </section>
  );
}
