import type { ComponentChildren } from "preact";
import type { OfficeRecord } from "../../server/office-records.js";
import { Badge } from "../../shell/badge.js";
import { texts as deskTexts } from "../texts.de.js";
import type { RecordKind } from "./record-kind.js";

/** Whether there is anything to say of where a record stands. */
export function hasState(kind: RecordKind, record: OfficeRecord): boolean {
  return record.withdrawn || kind.stateOf?.(record) !== undefined;
}

/** Where a record stands, in short texts. */
export function StateBadges(props: { kind: RecordKind; record: OfficeRecord }): ComponentChildren {
  const { kind, record } = props;
  if (!hasState(kind, record)) return null;
  const state = kind.stateOf?.(record);
  return (
    <div class="badges">
      {state && <Badge kind={state.kind}>{state.label}</Badge>}
      {record.withdrawn && <Badge kind="warning">{deskTexts.withdrawn}</Badge>}
    </div>
  );
}
