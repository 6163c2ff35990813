import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { type Bar, placeBars, type TimelineRow, type YearRange } from "./place-bars.js";
import { texts } from "./texts.de.js";

const width = 960;
/** On both sides of the axis, where its first and last year stand. */
const margin = 22;
const rowHeight = 60;
const axisHeight = 34;
const barHeight = 14;

/**
 * Rows of periods on an axis of years, with lines from what ended to what carried it on. Everything that it shows has
 * to stand in a table beside it, too: for a screen reader it is one picture with a name.
 */
export function Timeline(props: {
  label: string;
  rows: readonly TimelineRow[];
  links: readonly { from: string; to: string }[];
  range: YearRange;
}): ComponentChildren {
  const { rows, links, range } = props;
  const arrow = useId();
  const frame = useRef<HTMLElement>(null);
  // on a narrow screen the present is more than the beginning
  useLayoutEffect(() => frame.current?.scrollTo(frame.current.scrollWidth, 0), []);
  const bars = placeBars(rows, range, { width, rowHeight, top: axisHeight + 26 });
  const height = axisHeight + rows.length * rowHeight + 8;
  const isEnteredFromAbove = ({ id, y }: Bar) => {
    const origins = links.filter(({ to }) => to === id).flatMap(({ from }) => bars.get(from) ?? []);
    return origins.length > 0 && origins.every((origin) => origin.y < y);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus can be scrolled by keyboard
    <section class="diagram" ref={frame} aria-label={props.label} tabIndex={0}>
      <svg
        viewBox={`${-margin} 0 ${width + 2 * margin} ${height}`}
        role="img"
        aria-label={texts.described(props.label)}
      >
        <ArrowHead id={arrow} />
        <Axis range={range} height={height} />
        {links.map(({ from, to }) => (
          <LinkLine key={`${from} ${to}`} from={bars.get(from)} to={bars.get(to)} marker={arrow} />
        ))}
        {[...bars.values()].map((bar) => (
          <BarView key={bar.id} bar={bar} />
        ))}
        {[...bars.values()].map((bar) => (
          <BarLabel key={bar.id} bar={bar} below={bar.follows || isEnteredFromAbove(bar)} />
        ))}
      </svg>
    </section>
  );
}

function ArrowHead({ id }: { id: string }): ComponentChildren {
  return (
    <defs>
      <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
        <path d="M0 0l8 4-8 4z" class="diagram-arrow" />
      </marker>
    </defs>
  );
}

function Axis(props: { range: YearRange; height: number }): ComponentChildren {
  const [first, last] = props.range;
  const step = last - first > 30 ? 5 : 2;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => year % step === 0)
    .map((year) => {
      const x = ((year - first) / (last - first)) * width;
      return (
        <g key={year}>
          <line x1={x} x2={x} y1={axisHeight - 8} y2={props.height} class="diagram-grid" />
          <text x={x} y={axisHeight - 14} class="diagram-year">
            {year}
          </text>
        </g>
      );
    });
}

function BarView({ bar }: { bar: Bar }): ComponentChildren {
  const { x, end, y, openStart, marks } = bar;
  return (
    <g class={`diagram-bar ${openStart ? "open-start" : ""}`}>
      <title>{bar.title}</title>
      <rect x={x} y={y} width={Math.max(end - x, 3)} height={barHeight} rx="3" />
      {marks.map((mark) => (
        <circle key={`${mark.x} ${mark.title}`} cx={mark.x} cy={y + barHeight / 2} r="6">
          <title>{mark.title}</title>
        </circle>
      ))}
    </g>
  );
}

/** Drawn over all lines, so that none runs through a word, and on the side of the bar to which no arrow leads. */
function BarLabel(props: { bar: Bar; below: boolean }): ComponentChildren {
  const { x, end, y, label } = props.bar;
  const isRight = x > width * 0.6;
  return (
    <text
      x={isRight ? end : x}
      y={props.below ? y + barHeight + 16 : y - 6}
      text-anchor={isRight ? "end" : "start"}
      class="diagram-label"
    >
      {label}
    </text>
  );
}

function LinkLine(props: { from: Bar | undefined; to: Bar | undefined; marker: string }): ComponentChildren {
  const { from, to } = props;
  if (from === undefined || to === undefined) return null;
  // along its own bar to where the other begins, then straight up or down to it
  const isBelow = to.y > from.y;
  const path = `M${from.end} ${from.y + barHeight / 2}H${to.x}V${isBelow ? to.y - 1 : to.y + barHeight + 1}`;
  return <path d={path} class="diagram-link" marker-end={`url(#${props.marker})`} />;
}
