import type { Answer } from "@stadtlotse/domain";

/** Counts and durations of this process, without anything personal. */
export interface Metrics {
  observeRequest(request: { method: string; route: string; status: number }, seconds: number): void;
  countAnswer(answer: Pick<Answer, "outcome" | "origin">): void;
  /** The Prometheus text format. */
  render(): string;
}

const bucketBounds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

interface Histogram {
  /** How many were at most as long as the bound of the same position. */
  buckets: number[];
  count: number;
  sum: number;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Histogram>();
  const answers = new Map<string, number>();
  return {
    observeRequest({ method, route, status }, seconds) {
      increment(requests, labels({ method, route, status }));
      observe(durations, labels({ route }), seconds);
    },
    countAnswer({ outcome, origin }) {
      increment(answers, labels({ outcome, origin }));
    },
    render() {
      return [
        ...renderCounter("stadtlotse_http_requests_total", "HTTP requests.", requests),
        ...renderHistogram("stadtlotse_http_request_duration_seconds", "Time to respond.", durations),
        ...renderCounter("stadtlotse_answers_total", "Answers over HTTP by outcome.", answers),
        ...renderGauge(
          "process_resident_memory_bytes",
          "Resident memory of the process.",
          process.memoryUsage.rss(),
        ),
        ...renderGauge("process_uptime_seconds", "Time since the process started.", process.uptime()),
        "",
      ].join("\n");
    },
  };
}

function increment(counter: Map<string, number>, key: string): void {
  counter.set(key, (counter.get(key) ?? 0) + 1);
}

function observe(histograms: Map<string, Histogram>, key: string, seconds: number): void {
  const histogram = histograms.get(key) ?? { buckets: bucketBounds.map(() => 0), count: 0, sum: 0 };
  histograms.set(key, histogram);
  histogram.count += 1;
  histogram.sum += seconds;
  histogram.buckets = histogram.buckets.map((count, at) =>
    seconds <= (bucketBounds[at] ?? Number.POSITIVE_INFINITY) ? count + 1 : count,
  );
}

function labels(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${String(value).replace(/["\\\n]/g, "_")}"`)
    .join(",");
}

function renderCounter(name: string, help: string, counter: Map<string, number>): string[] {
  const lines = [...counter].map(([key, count]) => `${name}{${key}} ${count}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines];
}

function renderGauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}

function renderHistogram(name: string, help: string, histograms: Map<string, Histogram>): string[] {
  const lines = [...histograms].flatMap(([key, { buckets, count, sum }]) => [
    ...buckets.map((below, at) => `${name}_bucket{${key},le="${bucketBounds[at]}"} ${below}`),
    `${name}_bucket{${key},le="+Inf"} ${count}`,
    `${name}_sum{${key}} ${sum}`,
    `${name}_count{${key}} ${count}`,
  ]);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines];
}
