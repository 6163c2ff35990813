import type { RemovedGuide } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { DataTable } from "../../shell/data-table.js";
import { PressButton } from "../press-button.js";
import { texts } from "./texts.de.js";

/** Guides of the release that somebody has taken out. */
export function RemovedGuides(props: {
  guides: readonly RemovedGuide[];
  onRestore: (guide: RemovedGuide) => void;
}): ComponentChildren {
  if (props.guides.length === 0) return null;
  return (
    <DataTable
      caption={texts.removedGuides}
      rows={props.guides}
      keyOf={({ id }) => id}
      columns={[
        { head: texts.name, cell: ({ title }) => title },
        {
          head: texts.next,
          cell: (guide) => (
            <div class="kern-btn-wrapper">
              <PressButton label={texts.restore} kind="tertiary" onPress={() => props.onRestore(guide)} />
            </div>
          ),
        },
      ]}
    />
  );
}
