import type { ComponentChildren } from "preact";
import { readDeliveries } from "../../server/communications.js";
import { useLoaded } from "../../server/use-loaded.js";
import { DataTable } from "../../shell/data-table.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts } from "./texts.de.js";

const states = ["sent", "queued", "failed", "given-up"] as const;

/** What became of the notifications of a communication that was sent. */
export function Deliveries({ id }: { id: string }): ComponentChildren {
  const loaded = useLoaded(readDeliveries, id);
  return (
    <WhenLoaded loaded={loaded}>
      {(notifications) => (
        <DataTable
          caption={texts.deliveries}
          rows={states}
          keyOf={(state) => state}
          columns={[
            { head: texts.deliveryState, cell: (state) => texts.deliveryStates[state] },
            {
              head: texts.count,
              numeric: true,
              cell: (state) => notifications.filter((each) => each.state === state).length,
            },
          ]}
        />
      )}
    </WhenLoaded>
  );
}
