import type { ComponentChildren } from "preact";
import { DataTable } from "../../shell/data-table.js";
import { texts } from "./texts.de.js";

const words = texts.evaluation;
const percent = new Intl.NumberFormat("de-DE", { style: "percent", maximumFractionDigits: 0 });

/** Counts as bars inside their table: what the bars show can be read and heard as well. */
export function CountChart(props: {
  caption: string;
  counts: readonly { option: string; count: number }[];
  /** People who answered; with several answers each, the shares add up to more than the whole. */
  answered: number;
}): ComponentChildren {
  const shareOf = (count: number) => (props.answered === 0 ? 0 : count / props.answered);
  return (
    <DataTable
      caption={props.caption}
      rows={props.counts}
      keyOf={({ option }) => option}
      columns={[
        { head: words.option, cell: ({ option }) => option },
        { head: words.count, numeric: true, cell: ({ count }) => count },
        {
          head: words.share,
          cell: ({ count }) => (
            <span class="count-bar">
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <rect class="count-bar-ground" width="100" height="12" />
                <rect class="count-bar-share" width={shareOf(count) * 100} height="12" />
              </svg>
              {percent.format(shareOf(count))}
            </span>
          ),
        },
      ]}
    />
  );
}
