import type { Answer } from "@stadtlotse/domain";
import { createCounter, createHistogram, renderGauge } from "./prometheus.js";

/** Counts and durations of this process, without anything personal. */
export interface Metrics {
  beginRequest(): void;
  endRequest(method: string, route: string, status: number, seconds: number): void;
  countAnswer(answer: Pick<Answer, "outcome" | "origin">): void;
  render(): string[];
}

export function createMetrics(): Metrics {
  const requests = createCounter("stadtlotse_http_requests_total", "HTTP requests.");
  const durations = createHistogram("stadtlotse_http_request_duration_seconds", "Time to respond.");
  const answers = createCounter("stadtlotse_answers_total", "Answers over HTTP by outcome.");
  /** What is counted of one kind of request; looking up its labels anew costs more than counting. */
  const kinds = new Map<string, { count: () => void; observe: (seconds: number) => void }>();
  let running = 0;
  return {
    beginRequest() {
      running += 1;
    },
    endRequest(method, route, status, seconds) {
      running -= 1;
      const name = `${method} ${status} ${route}`;
      let kind = kinds.get(name);
      if (kind === undefined) {
        kind = { count: requests.of({ method, route, status }), observe: durations.of({ route }) };
        kinds.set(name, kind);
      }
      kind.count();
      kind.observe(seconds);
    },
    countAnswer({ outcome, origin }) {
      answers.increment({ outcome, origin });
    },
    render: () => [
      ...requests.render(),
      ...durations.render(),
      ...answers.render(),
      ...renderGauge("stadtlotse_http_requests_running", "HTTP requests being answered.", running),
    ],
  };
}
