import type { ComponentChildren } from "preact";
import type { OfficeRecord } from "../../server/office-records.js";
import { Badge } from "../../shell/badge.js";
import { texts as deskTexts } from "../texts.de.js";
import type { RecordKind } from "./record-kind.js";

/** Where a record stands, in short texts. */
export function StateBadges(props: { kind: RecordKind; record: OfficeRecord }): ComponentChildren {
  const { kind, record } = props;
  const state = kind.stateOf?.(record);
  if (state === undefined && !record.withdrawn) return "";
  return (
    <div class="badges">
      {state && <Badge kind={state.kind}>{state.label}</Badge>}
      {record.withdrawn && <Badge kind="warning">{deskTexts.withdrawn}</Badge>}
    </div>
  );
}
