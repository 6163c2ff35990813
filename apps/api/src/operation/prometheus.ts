/** The Prometheus text format, version 0.0.4. */

const bucketBounds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export type Labels = Readonly<Record<string, string | number>>;

/** A value for each combination of labels. */
export interface Family {
  render(): string[];
}

export interface Counter extends Family {
  increment(labels: Labels): void;
  /** Counts up one combination of labels, for whoever does so often. */
  of(labels: Labels): () => void;
}

export interface Histogram extends Family {
  /** Observes one combination of labels. */
  of(labels: Labels): (seconds: number) => void;
}

export function createCounter(name: string, help: string): Counter {
  const series = new Map<string, { count: number }>();
  const find = (labels: Labels) => remember(series, write(labels), () => ({ count: 0 }));
  return {
    increment(labels) {
      find(labels).count += 1;
    },
    of(labels) {
      const one = find(labels);
      return () => {
        one.count += 1;
      };
    },
    render: () => [
      ...head(name, help, "counter"),
      ...[...series].map(([key, { count }]) => `${name}{${key}} ${count}`),
    ],
  };
}

export function createHistogram(name: string, help: string): Histogram {
  const series = new Map<string, Observed>();
  return {
    of(labels) {
      const one = remember(series, write(labels), nothingObserved);
      return (seconds) => {
        one.sum += seconds;
        let at = 0;
        while (seconds > (bucketBounds[at] ?? Number.POSITIVE_INFINITY)) at += 1;
        one.within[at] = (one.within[at] ?? 0) + 1;
      };
    },
    render: () => [
      ...head(name, help, "histogram"),
      ...[...series].flatMap(([key, observed]) => renderObserved(name, key, observed)),
    ],
  };
}

/** How often a value was within each bound and above the one before it; behind the last stand those above all. */
interface Observed {
  within: number[];
  sum: number;
}

function nothingObserved(): Observed {
  return { within: [0, ...bucketBounds.map(() => 0)], sum: 0 };
}

/** The format wants each bucket to hold the smaller ones too. */
function renderObserved(name: string, key: string, { within, sum }: Observed): string[] {
  let count = 0;
  const upTo = within.map((each) => {
    count += each;
    return count;
  });
  return [
    ...upTo.map((below, at) => `${name}_bucket{${key},le="${bucketBounds[at] ?? "+Inf"}"} ${below}`),
    `${name}_sum{${key}} ${sum}`,
    `${name}_count{${key}} ${count}`,
  ];
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Values as they stand at this moment. */
export function renderGauge(
  name: string,
  help: string,
  values: number | readonly (readonly [Labels, number])[],
): string[] {
  const lines =
    typeof values === "number"
      ? [`${name} ${values}`]
      : values.map(([labels, value]) => `${name}{${write(labels)}} ${value}`);
  return [...head(name, help, "gauge"), ...lines];
}

function head(name: string, help: string, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function write(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${String(value).replace(/["\\\n]/g, "_")}"`)
    .join(",");
}
