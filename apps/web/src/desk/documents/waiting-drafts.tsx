import type { Upload } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { DataTable } from "../../shell/data-table.js";
import { PressButton } from "../press-button.js";
import { texts } from "./texts.de.js";

/** Uploads that were left before they were published. */
export function WaitingDrafts(props: {
  uploads: readonly Upload[];
  onResume: (id: string) => void;
  onDiscard: (id: string) => void;
}): ComponentChildren {
  if (props.uploads.length === 0) return null;
  return (
    <DataTable
      caption={texts.waiting}
      rows={props.uploads}
      keyOf={({ id }) => id}
      columns={[
        { head: texts.fileName, cell: ({ name }) => name },
        { head: texts.uploadedOn, cell: ({ uploadedOn }) => formatDate(uploadedOn) },
        {
          head: texts.next,
          cell: ({ id }) => (
            <div class="kern-btn-wrapper">
              <PressButton label={texts.resume} onPress={() => props.onResume(id)} />
              <PressButton label={texts.discard} kind="tertiary" onPress={() => props.onDiscard(id)} />
            </div>
          ),
        },
      ]}
    />
  );
}
