import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Link } from "../../routing/link.js";
import type { OfficeRecord } from "../../server/office-records.js";
import { type Lists, useLists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { TextField } from "../../shell/fields.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts as deskTexts } from "../texts.de.js";
import type { ListName } from "./choice-source.js";
import { describeText } from "./describe-text.js";
import { listsOf } from "./lists-of.js";
import type { RecordKind } from "./record-kind.js";
import { writeRecord } from "./record-text.js";
import { hasState, StateBadges } from "./state-badges.js";
import { texts } from "./texts.de.js";
import { titleOf } from "./title-of.js";
import { useRecords } from "./use-records.js";

const mostShown = 50;

/** All records of a kind, found by their words, and the way to a new one. */
export function RecordListPage({ kind }: { kind: RecordKind }): ComponentChildren {
  const records = useRecords(kind);
  const lists = useLists(...listsOf(kind));
  const [query, setQuery] = useState("");
  return (
    <Page title={kind.title} lead={kind.lead}>
      {kind.add !== undefined && (
        <div>
          <Link to={`/schreibtisch/${kind.address}/neu`} class="kern-btn kern-btn--primary">
            <span class="kern-label">{kind.add}</span>
          </Link>
        </div>
      )}
      <TextField type="search" label={texts.search} value={query} onChange={setQuery} />
      <WhenLoaded loaded={lists}>
        {(names) => (
          <WhenLoaded loaded={records}>
            {(found) =>
              found.length === 0 ? (
                <p class="notice kern-body">{texts.empty}</p>
              ) : (
                <Found kind={kind} rows={selectRows(kind, found, names, query)} />
              )
            }
          </WhenLoaded>
        )}
      </WhenLoaded>
    </Page>
  );
}

/** A record with what stands in its columns. */
interface Row {
  record: OfficeRecord;
  title: string;
  cells: readonly string[];
}

function Found(props: { kind: RecordKind; rows: readonly Row[] }): ComponentChildren {
  const { kind, rows } = props;
  if (rows.length === 0) return <p class="notice kern-body">{texts.none}</p>;
  return (
    <>
      <DataTable
        caption={kind.title}
        hideCaption
        rows={rows.slice(0, mostShown)}
        keyOf={({ record }) => record.id}
        columns={[
          {
            head: labelOf(kind, kind.titleField),
            cell: ({ record, title }) => (
              <Link to={`/schreibtisch/${kind.address}/${encodeURIComponent(record.id)}`} class="kern-link">
                {title}
              </Link>
            ),
          },
          ...kind.columns.map((name, index) => ({
            head: labelOf(kind, name),
            cell: ({ cells }: Row) => cells[index],
          })),
          {
            head: texts.state,
            cell: ({ record }) => (hasState(kind, record) ? <StateBadges kind={kind} record={record} /> : ""),
          },
        ]}
      />
      {rows.length > mostShown && <p class="kern-body">{deskTexts.more(rows.length)}</p>}
    </>
  );
}

function selectRows(
  kind: RecordKind,
  records: readonly OfficeRecord[],
  lists: Partial<Lists<ListName>>,
  query: string,
): Row[] {
  const wanted = query.toLocaleLowerCase("de").split(/\s+/);
  const shown = kind.columns.flatMap((name) => kind.fields.find((field) => field.name === name) ?? []);
  const rows = records.map((record) => {
    const text = writeRecord(kind.fields, record, lists.municipalities ?? []);
    return {
      record,
      title: titleOf(kind, record, lists),
      cells: shown.map((field) => describeText(field, text[field.name] ?? "", lists)),
      date: kind.newestBy === undefined ? "" : (text[kind.newestBy] ?? ""),
    };
  });
  return rows
    .filter(({ record, title, cells }) => {
      const all = [title, ...cells, kind.stateOf?.(record)?.label].join(" ").toLocaleLowerCase("de");
      return wanted.every((word) => all.includes(word));
    })
    .toSorted(
      (left, right) => right.date.localeCompare(left.date) || left.title.localeCompare(right.title, "de"),
    );
}

function labelOf({ fields }: RecordKind, name: string): string {
  return fields.find((field) => field.name === name)?.label ?? name;
}
