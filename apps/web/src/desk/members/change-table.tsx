import type { Membership, MembershipChange } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatInterval } from "../../formats/format-interval.js";
import type { Lists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { texts } from "./texts.de.js";

/** What an import changes, line by line. */
export function ChangeTable(props: {
  changes: readonly MembershipChange[];
  lists: Lists<"municipalities" | "networks">;
}): ComponentChildren {
  if (props.changes.length === 0) return null;
  const places = new Map(props.lists.municipalities.map(({ ags, name }) => [ags, name]));
  const networks = new Map<string, string>(props.lists.networks.map(({ id, name }) => [id, name]));
  return (
    <DataTable
      caption={texts.changes}
      rows={props.changes}
      keyOf={({ line }) => `${line}`}
      columns={[
        { head: texts.municipality, cell: ({ after }) => places.get(after.memberId) ?? after.memberId },
        { head: texts.line, numeric: true, cell: ({ line }) => line },
        { head: texts.network, cell: ({ after }) => networks.get(after.networkId) ?? after.networkId },
        { head: texts.before, cell: ({ before }) => (before ? describe(before) : texts.isNew) },
        { head: texts.after, cell: ({ after }) => describe(after) },
      ]}
    />
  );
}

function describe({ status, validity, source }: Membership): string {
  return [texts.statuses[status], formatInterval(validity), source].filter((part) => part !== "").join(", ");
}
