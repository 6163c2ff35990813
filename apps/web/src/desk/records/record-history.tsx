import type { RecordHistory as History } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useCallback } from "preact/hooks";
import { readRecordHistory } from "../../server/office-records.js";
import type { Lists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { Details } from "../../shell/details.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { HistoryTable } from "../history-table.js";
import { texts as deskTexts } from "../texts.de.js";
import type { ListName } from "./choice-source.js";
import type { RecordKind } from "./record-kind.js";
import { writeRecord } from "./record-text.js";
import { texts } from "./texts.de.js";

/** Who changed which fields of a record, and when. */
export function RecordHistory(props: {
  kind: RecordKind;
  id: string;
  lists: Partial<Lists<ListName>>;
}): ComponentChildren {
  const { kind, lists } = props;
  const read = useCallback((id: string) => readRecordHistory(kind.path, id), [kind]);
  const loaded = useLoaded(read, props.id);
  const changedFields = ({ before, after }: History["entries"][number]) => {
    const write = (record: unknown) =>
      writeRecord(kind.fields, Object(record ?? {}), lists.municipalities ?? []);
    const [earlier, later] = [write(before), write(after)];
    const changed = kind.fields.filter(({ name }) => earlier[name] !== later[name]);
    return changed.map(({ label }) => label).join(", ");
  };
  return (
    <Details summary={deskTexts.history}>
      <WhenLoaded loaded={loaded}>
        {(entries) => (
          <HistoryTable
            hideCaption
            entries={entries}
            detail={{ head: texts.changedFields, cell: changedFields }}
          />
        )}
      </WhenLoaded>
    </Details>
  );
}
