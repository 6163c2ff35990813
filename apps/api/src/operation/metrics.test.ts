import { describe, expect, it } from "vitest";
import { createMetrics } from "./metrics.js";

describe("metrics", () => {
  it("counts requests by method, route and status", () => {
    const metrics = createMetrics();
    for (const status of [200, 200, 404]) {
      metrics.observeRequest({ method: "GET", route: "/v1/facts/:id", status }, 0.003);
    }
    const text = metrics.render();
    expect(text).toContain(
      'stadtlotse_http_requests_total{method="GET",route="/v1/facts/:id",status="200"} 2',
    );
    expect(text).toContain(
      'stadtlotse_http_requests_total{method="GET",route="/v1/facts/:id",status="404"} 1',
    );
  });

  it("adds each duration to its bucket and to all larger ones", () => {
    const metrics = createMetrics();
    for (const seconds of [0.001, 0.03, 20]) {
      metrics.observeRequest({ method: "POST", route: "/v1/ask", status: 200 }, seconds);
    }
    const name = "stadtlotse_http_request_duration_seconds";
    const text = metrics.render();
    expect(text).toContain(`${name}_bucket{route="/v1/ask",le="0.025"} 1`);
    expect(text).toContain(`${name}_bucket{route="/v1/ask",le="0.05"} 2`);
    expect(text).toContain(`${name}_bucket{route="/v1/ask",le="10"} 2`);
    expect(text).toContain(`${name}_bucket{route="/v1/ask",le="+Inf"} 3`);
    expect(text).toContain(`${name}_count{route="/v1/ask"} 3`);
  });

  it("counts answers by outcome", () => {
    const metrics = createMetrics();
    metrics.countAnswer({ outcome: "declined", origin: "none" });
    expect(metrics.render()).toContain('stadtlotse_answers_total{outcome="declined",origin="none"} 1');
  });
});
