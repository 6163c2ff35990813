import type { RecordHistory } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { DataTable } from "../shell/data-table.js";
import { texts } from "./texts.de.js";

type Entry = RecordHistory["entries"][number];

const clock = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeStyle: "short" });

/** Every change of a record, newest first, with one more column. */
export function HistoryTable(props: {
  entries: readonly Entry[];
  hideCaption?: boolean;
  detail: { head: string; cell: (entry: Entry) => string };
}): ComponentChildren {
  return (
    <DataTable
      caption={texts.history}
      hideCaption={props.hideCaption ?? false}
      rows={props.entries.toReversed()}
      keyOf={({ at, action }) => `${at} ${action}`}
      columns={[
        { head: texts.when, cell: ({ at }) => clock.format(new Date(at)) },
        {
          head: texts.what,
          cell: ({ action, actor }) => (actor === "release" ? texts.release : texts.actions[action]),
        },
        props.detail,
      ]}
    />
  );
}
