/** The Prometheus text format, version 0.0.4. */

const bucketBounds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export type Labels = Readonly<Record<string, string | number>>;

/** A value for each combination of labels. */
export interface Family {
  render(): string[];
}

export interface Counter extends Family {
  increment(labels: Labels): void;
}

export interface Histogram extends Family {
  observe(labels: Labels, seconds: number): void;
}

export function createCounter(name: string, help: string): Counter {
  const counts = new Map<string, number>();
  return {
    increment(labels) {
      const key = write(labels);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    render: () => [
      ...head(name, help, "counter"),
      ...[...counts].map(([key, count]) => `${name}{${key}} ${count}`),
    ],
  };
}

export function createHistogram(name: string, help: string): Histogram {
  const series = new Map<string, { buckets: number[]; count: number; sum: number }>();
  return {
    observe(labels, seconds) {
      const key = write(labels);
      const one = series.get(key) ?? { buckets: bucketBounds.map(() => 0), count: 0, sum: 0 };
      series.set(key, one);
      one.count += 1;
      one.sum += seconds;
      for (const [at, bound] of bucketBounds.entries()) {
        if (seconds <= bound) one.buckets[at] = (one.buckets[at] ?? 0) + 1;
      }
    },
    render: () => [
      ...head(name, help, "histogram"),
      ...[...series].flatMap(([key, { buckets, count, sum }]) => [
        ...buckets.map((below, at) => `${name}_bucket{${key},le="${bucketBounds[at]}"} ${below}`),
        `${name}_bucket{${key},le="+Inf"} ${count}`,
        `${name}_sum{${key}} ${sum}`,
        `${name}_count{${key}} ${count}`,
      ]),
    ],
  };
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
