import type { AllocationRecord, Source } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { type Column, DataTable } from "../../shell/data-table.js";
import { texts as pageTexts } from "../../texts.de.js";
import { SourceNote } from "../source-note.js";
import { texts as shared } from "../texts.de.js";
import { texts } from "./texts.de.js";

const millions = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** What the chart shows, in figures, each year with its source. */
export function AllocationTable(props: {
  name: string;
  allocations: readonly AllocationRecord[];
  sources: ReadonlyMap<string, Source>;
}): ComponentChildren {
  const columns: Column<AllocationRecord>[] = [
    { head: texts.year, cell: ({ year }) => year },
    { head: texts.inMillions(texts.total), numeric: true, cell: describeTotal },
    { head: texts.inMillions(texts.state), numeric: true, cell: ({ stateEur }) => amount(stateEur) },
    { head: texts.inMillions(texts.federal), numeric: true, cell: ({ federalEur }) => amount(federalEur) },
    { head: texts.inMillions(texts.eu), numeric: true, cell: ({ euEur }) => amount(euEur) },
    {
      head: shared.source,
      cell: ({ sourceId, asOf, note }) => (
        <>
          <SourceNote source={props.sources.get(sourceId)} asOf={asOf} />
          {note !== undefined && <span class="cell-note">{note}</span>}
        </>
      ),
    },
  ];
  return (
    <div class="figures">
      <DataTable
        caption={`${texts.figures}: ${props.name}`}
        hideCaption
        columns={columns}
        rows={props.allocations}
        keyOf={({ id }) => id}
      />
    </div>
  );
}

function describeTotal({ totalEur, approximation, totalIsComputed, status }: AllocationRecord): string {
  const marks = [totalIsComputed ? texts.computed : "", texts.status[status]].filter((mark) => mark !== "");
  const sum = pageTexts.value.approximation[approximation] + amount(totalEur);
  return marks.length === 0 ? sum : `${sum} (${marks.join(", ")})`;
}

function amount(eur: number | undefined): string {
  return eur === undefined ? texts.notGiven : millions.format(eur / 1_000_000);
}
