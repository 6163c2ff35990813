/** First and last year of an axis. */
export type YearRange = readonly [first: number, last: number];

/** A period on a row. A missing end goes on beyond the axis, a missing beginning is not known. */
export interface Period {
  id: string;
  label: string;
  /** Said in full where the mouse rests. */
  title: string;
  from?: number | undefined;
  to?: number | undefined;
  marks?: readonly { at: number; title: string }[];
}

export interface TimelineRow {
  id: string;
  periods: readonly Period[];
}

/** A period in its place on the drawing. */
export interface Bar {
  id: string;
  label: string;
  title: string;
  x: number;
  end: number;
  y: number;
  openStart: boolean;
  /** It is not the first of its row. */
  follows: boolean;
  marks: { x: number; title: string }[];
}

/** How many years are drawn of a period whose beginning nobody knows. */
const yearsOfUnknownStart = 4;

/** Where each period lies on a drawing of a width, by its id. */
export function placeBars(
  rows: readonly TimelineRow[],
  [first, last]: YearRange,
  { width, rowHeight, top }: { width: number; rowHeight: number; top: number },
): Map<string, Bar> {
  const toX = (year: number) => {
    const within = Math.min(Math.max(year, first), last);
    return Math.round(((within - first) / (last - first)) * width);
  };
  return new Map(
    rows.flatMap(({ periods }, row) =>
      periods.map(({ from, to, marks = [], ...period }, index): [string, Bar] => {
        const end = to ?? last;
        const start = from ?? Math.max(first, end - yearsOfUnknownStart);
        const bar = {
          ...period,
          x: toX(start),
          end: toX(end),
          y: top + row * rowHeight,
          openStart: from === undefined,
          follows: index > 0,
          marks: marks.map(({ at, title }) => ({ x: toX(at), title })),
        };
        return [period.id, bar];
      }),
    ),
  );
}
