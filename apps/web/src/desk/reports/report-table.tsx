import type { ComponentChildren } from "preact";
import { DataTable } from "../../shell/data-table.js";
import { saveFile } from "../../shell/save-file.js";
import { PressButton } from "../press-button.js";
import { texts } from "./texts.de.js";
import { type Cell, writeCsv } from "./write-csv.js";

/** A table of counts that can be taken along. */
export function ReportTable(props: {
  title: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}): ComponentChildren {
  const { title, head, rows } = props;
  return (
    <div class="stack">
      <DataTable
        caption={title}
        rows={rows}
        keyOf={([name]) => `${name}`}
        columns={head.map((name, index) => ({
          head: name,
          numeric: index > 0,
          cell: (row: readonly Cell[]) => row[index] ?? "",
        }))}
      />
      <div>
        <PressButton
          label={texts.csv}
          kind="tertiary"
          onPress={() => saveFile("bericht.csv", "text/csv", writeCsv([head, ...rows]))}
        />
      </div>
    </div>
  );
}
