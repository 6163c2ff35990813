import type { Upload } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { DataTable } from "../../shell/data-table.js";
import { PressButton } from "../press-button.js";
import { texts } from "../texts.de.js";

const words = texts.documents;

/** Uploads that were left before they were published. */
export function WaitingDrafts(props: {
  uploads: readonly Upload[];
  onResume: (id: string) => void;
  onDiscard: (id: string) => void;
}): ComponentChildren {
  if (props.uploads.length === 0) return null;
  return (
    <DataTable
      caption={words.waiting}
      rows={props.uploads}
      keyOf={({ id }) => id}
      columns={[
        { head: words.fileName, cell: ({ name }) => name },
        { head: words.uploadedOn, cell: ({ uploadedOn }) => formatDate(uploadedOn) },
        {
          head: words.next,
          cell: ({ id }) => (
            <div class="kern-btn-wrapper">
              <PressButton label={words.resume} onPress={() => props.onResume(id)} />
              <PressButton label={words.discard} kind="tertiary" onPress={() => props.onDiscard(id)} />
            </div>
          ),
        },
      ]}
    />
  );
}
