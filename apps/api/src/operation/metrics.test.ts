import { describe, expect, it } from "vitest";
import { createMetrics } from "./metrics.js";

function record(metrics: ReturnType<typeof createMetrics>, route: string, status: number, seconds: number) {
  metrics.beginRequest();
  metrics.endRequest("GET", route, status, seconds);
}

describe("metrics", () => {
  it("counts requests by method, route and status", () => {
    const metrics = createMetrics();
    for (const status of [200, 200, 404]) record(metrics, "/v1/facts/:id", status, 0.003);
    const counts = 'stadtlotse_http_requests_total{method="GET",route="/v1/facts/:id"';
    expect(metrics.render()).toContain(`${counts},status="200"} 2`);
    expect(metrics.render()).toContain(`${counts},status="404"} 1`);
  });

  it("adds each duration to its bucket and to all larger ones", () => {
    const metrics = createMetrics();
    for (const seconds of [0.001, 0.03, 20]) record(metrics, "/v1/ask", 200, seconds);
    const name = "stadtlotse_http_request_duration_seconds";
    expect(metrics.render()).toEqual(
      expect.arrayContaining([
        `${name}_bucket{route="/v1/ask",le="0.025"} 1`,
        `${name}_bucket{route="/v1/ask",le="0.05"} 2`,
        `${name}_bucket{route="/v1/ask",le="10"} 2`,
        `${name}_bucket{route="/v1/ask",le="+Inf"} 3`,
        `${name}_count{route="/v1/ask"} 3`,
      ]),
    );
  });

  it("counts answers by outcome, and requests that run", () => {
    const metrics = createMetrics();
    metrics.countAnswer({ outcome: "declined", origin: "none" });
    metrics.beginRequest();
    expect(metrics.render()).toContain('stadtlotse_answers_total{outcome="declined",origin="none"} 1');
    expect(metrics.render()).toContain("stadtlotse_http_requests_running 1");
  });
});
