import type { AllocationRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { texts as timelineTexts } from "../timeline/texts.de.js";
import { type Segment, stackYear } from "./stack-year.js";
import { texts } from "./texts.de.js";

const width = 960;
const plotTop = 30;
const plotHeight = 230;
const height = plotTop + plotHeight + 34;
const million = 1_000_000;
const format = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

const parts = ["state", "federal", "eu", "unsplit"] as const satisfies readonly Segment["part"][];

/** Yearly sums as columns, split where a source splits them; a year without a figure stays empty. */
export function YearChart(props: {
  name: string;
  allocations: readonly AllocationRecord[];
}): ComponentChildren {
  const { allocations } = props;
  const id = useId();
  const years = allocations.map(({ year }) => year);
  const first = Math.min(...years);
  const step = width / (Math.max(...years) - first + 1);
  const scale = plotHeight / Math.max(...allocations.map(({ totalEur }) => totalEur));
  const label = texts.chart(props.name);
  return (
    <figure class="chart">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus can be scrolled by keyboard */}
      <section class="diagram" aria-label={label} tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={timelineTexts.described(label)}>
          <Patterns id={id} />
          {allocations.map((allocation) => (
            <YearColumn
              key={allocation.id}
              allocation={allocation}
              x={(allocation.year - first) * step + step / 2}
              barWidth={Math.min(step * 0.7, 56)}
              scale={scale}
              patterns={id}
            />
          ))}
          <line x1="0" x2={width} y1={plotTop + plotHeight} y2={plotTop + plotHeight} class="diagram-grid" />
        </svg>
      </section>
      <Legend
        id={id}
        parts={parts.filter((part) =>
          allocations.some((each) => stackYear(each).some((segment) => segment.part === part)),
        )}
      />
    </figure>
  );
}

function YearColumn(props: {
  allocation: AllocationRecord;
  x: number;
  barWidth: number;
  scale: number;
  patterns: string;
}): ComponentChildren {
  const { allocation, x, barWidth, scale } = props;
  const bottom = plotTop + plotHeight;
  return (
    <g>
      {stackYear(allocation).map(({ part, below, eur }) => (
        <rect
          key={part}
          class={`part-${part}`}
          fill={fillOf(part, props.patterns)}
          x={x - barWidth / 2}
          width={barWidth}
          y={bottom - (below + eur) * scale}
          height={eur * scale}
        >
          <title>{`${allocation.year}, ${texts[part]}: ${format.format(eur / million)}`}</title>
        </rect>
      ))}
      <text x={x} y={bottom - allocation.totalEur * scale - 8} class="diagram-value">
        {texts.bounds[allocation.approximation] + format.format(allocation.totalEur / million)}
      </text>
      <text x={x} y={bottom + 22} class="diagram-year">
        {allocation.year}
      </text>
    </g>
  );
}

function Legend(props: { id: string; parts: readonly Segment["part"][] }): ComponentChildren {
  return (
    <figcaption>
      <ul class="legend">
        {props.parts.map((part) => (
          <li key={part}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <rect width="20" height="20" class={`part-${part}`} fill={fillOf(part, props.id)} />
            </svg>
            {texts[part]}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}

/** Hatching tells the parts apart where colours do not. */
function Patterns(props: { id: string }): ComponentChildren {
  return (
    <defs>
      <pattern id={`${props.id}-federal`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" class="part-ground" />
        <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" class="part-line" />
      </pattern>
      <pattern id={`${props.id}-eu`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" class="part-ground" />
        <circle cx="4" cy="4" r="2" class="part-dot" />
      </pattern>
    </defs>
  );
}

function fillOf(part: Segment["part"], id: string): string | undefined {
  return part === "federal" || part === "eu" ? `url(#${id}-${part})` : undefined;
}
