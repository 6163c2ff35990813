import type { ComponentChildren } from "preact";
import { readRecordHistory } from "../../server/office-records.js";
import { useLoaded } from "../../server/use-loaded.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { HistoryTable } from "../history-table.js";
import { texts } from "./texts.de.js";

/** Every change of a fact. */
export function FactHistory(props: { id: string }): ComponentChildren {
  const loaded = useLoaded(readHistory, props.id);
  return (
    <WhenLoaded loaded={loaded}>
      {(entries) =>
        entries.length > 0 && (
          <HistoryTable
            entries={entries}
            detail={{ head: texts.said, cell: ({ after }) => statementOf(after) }}
          />
        )
      }
    </WhenLoaded>
  );
}

function readHistory(id: string) {
  return readRecordHistory("/v1/facts", id);
}

/** The record in an entry of the history is of the kind and version of its time. */
function statementOf(record: unknown): string {
  if (typeof record !== "object" || record === null) return "";
  const statement: unknown =
    Reflect.get(record, "statement") ?? Reflect.get(Reflect.get(record, "fact") ?? {}, "statement");
  return typeof statement === "string" ? statement : "";
}
