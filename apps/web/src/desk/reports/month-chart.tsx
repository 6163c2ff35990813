import type { QuestionCount } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { formatShortMonth } from "../../formats/format-short-month.js";
import { totalOf } from "./group-counts.js";
import { texts } from "./texts.de.js";

const width = 960;
const plotTop = 30;
const plotHeight = 180;
const bottom = plotTop + plotHeight;

/** Questions of each month as a column: what got an answer is filled, the rest is hatched. */
export function MonthChart({ counts }: { counts: readonly QuestionCount[] }): ComponentChildren {
  const id = useId();
  const step = width / counts.length;
  const scale = plotHeight / Math.max(1, ...counts.map(totalOf));
  return (
    <figure class="chart">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus can be scrolled by keyboard */}
      <section class="diagram" aria-label={texts.chart} tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${bottom + 34}`} role="img" aria-label={texts.chartDescribed}>
          <defs>
            <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
              <rect width="8" height="8" class="part-ground" />
              <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" class="part-line" />
            </pattern>
          </defs>
          {counts.map((count, index) => (
            <MonthColumn
              key={count.month}
              count={count}
              x={index * step + step / 2}
              barWidth={Math.min(step * 0.6, 64)}
              scale={scale}
              hatching={id}
            />
          ))}
          <line x1="0" x2={width} y1={bottom} y2={bottom} class="diagram-grid" />
        </svg>
      </section>
      <figcaption class="kern-body kern-body--small">{texts.chartLegend}</figcaption>
    </figure>
  );
}

function MonthColumn(props: {
  count: QuestionCount;
  x: number;
  barWidth: number;
  scale: number;
  hatching: string;
}): ComponentChildren {
  const { count, x, barWidth, scale } = props;
  const filled = count.answered * scale;
  const height = totalOf(count) * scale;
  const column = { x: x - barWidth / 2, width: barWidth };
  return (
    <g>
      <rect
        {...column}
        class="part-federal"
        fill={`url(#${props.hatching})`}
        y={bottom - height}
        height={height - filled}
      />
      <rect {...column} class="part-state" y={bottom - filled} height={filled} />
      <text x={x} y={bottom - height - 8} class="diagram-value">
        {totalOf(count)}
      </text>
      <text x={x} y={bottom + 22} class="diagram-year">
        {formatShortMonth(count.month)}
      </text>
    </g>
  );
}
