import type { ComponentChildren } from "preact";
import { readFactHistory } from "../../server/change-fact.js";
import { useLoaded } from "../../server/use-loaded.js";
import { DataTable } from "../../shell/data-table.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts } from "../texts.de.js";

const words = texts.facts;
const clock = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeStyle: "short" });

/** Every change of a fact, newest first. */
export function FactHistory(props: { id: string }): ComponentChildren {
  const loaded = useLoaded(readFactHistory, props.id);
  return (
    <WhenLoaded loaded={loaded}>
      {(entries) =>
        entries.length > 0 && (
          <DataTable
            caption={words.history}
            rows={entries.toReversed()}
            keyOf={({ at, action }) => `${at} ${action}`}
            columns={[
              { head: words.when, cell: ({ at }) => clock.format(new Date(at)) },
              {
                head: words.what,
                cell: ({ action, actor }) => (actor === "release" ? words.release : words.actions[action]),
              },
              { head: words.said, cell: ({ after }) => statementOf(after) },
            ]}
          />
        )
      }
    </WhenLoaded>
  );
}

/** The record in an entry of the history is of the kind and version of its time. */
function statementOf(record: unknown): string {
  if (typeof record !== "object" || record === null) return "";
  const statement: unknown =
    Reflect.get(record, "statement") ?? Reflect.get(Reflect.get(record, "fact") ?? {}, "statement");
  return typeof statement === "string" ? statement : "";
}
