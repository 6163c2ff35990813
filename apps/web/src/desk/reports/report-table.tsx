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
          onPress={() => saveFile(fileName(title), "text/csv", writeCsv([head, ...rows]))}
        />
      </div>
    </div>
  );
}

const spelledOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** The title in letters that every file system takes. */
function fileName(title: string): string {
  const plain = title.toLocaleLowerCase("de").replaceAll(/[äöüß]/g, (letter) => spelledOut[letter] ?? "");
  return `${plain.replaceAll(/[^a-z0-9]+/g, "-")}.csv`;
}
