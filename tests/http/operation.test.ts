import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ApiSettings, startApi } from "@stadtlotse/api";
import { readSettings } from "@stadtlotse/assistant";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./open-house.js";

const question = "Was ist ein ISEK?";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: string } }[];
  status: { code?: number };
}

/** A collector of OpenTelemetry that keeps what it is sent. */
async function startCollector(): Promise<{ url: string; bodies: string[]; server: Server }> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (request.url === "/v1/traces") bodies.push(body);
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies, server };
}

async function askWith(environment: Record<string, string>, headers: Record<string, string> = {}) {
  const settings = readSettings(ApiSettings, { PORT: "0", ...environment });
  const api = await startApi({ ...house, settings, logger: pino({ level: "silent" }) });
  const response = await fetch(`${api.url}/v1/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ question }),
  });
  await response.text();
  await api.close();
  return response.status;
}

describe("traces", () => {
  it("go to the collector that is named, as a part of the caller's trace, without what was asked", async () => {
    const { url, bodies, server } = await startCollector();
    const traceparent = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
    await askWith({ OTEL_EXPORTER_OTLP_ENDPOINT: url }, { traceparent });
    server.close();

    expect(bodies.join()).not.toContain("ISEK");
    const [resource] = JSON.parse(bodies[0] ?? "").resourceSpans;
    expect(resource.resource.attributes).toEqual([
      { key: "service.name", value: { stringValue: "stadtlotse" } },
    ]);
    const spans: Span[] = resource.scopeSpans[0].spans;
    const request = spans.find(({ name }) => name === "POST /v1/ask");
    expect(request).toMatchObject({
      traceId: "a".repeat(32),
      parentSpanId: "b".repeat(16),
      kind: 2,
      status: {},
      attributes: [
        { key: "http.request.method", value: { stringValue: "POST" } },
        { key: "http.route", value: { stringValue: "/v1/ask" } },
        { key: "http.response.status_code", value: { intValue: "200" } },
      ],
    });
    const answer = spans.find(({ name }) => name === "assistant.answer");
    expect(answer).toMatchObject({
      traceId: request?.traceId,
      parentSpanId: request?.spanId,
      kind: 1,
      attributes: expect.arrayContaining([{ key: "answer.outcome", value: { stringValue: "answered" } }]),
    });
    const times = [request?.startTimeUnixNano, answer?.startTimeUnixNano, answer?.endTimeUnixNano].map(
      Number,
    );
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.abs(Number(request?.endTimeUnixNano) / 1e6 - Date.now())).toBeLessThan(60_000);
  });

  it("are not recorded where the caller records none", async () => {
    const { url, bodies, server } = await startCollector();
    await askWith(
      { OTEL_EXPORTER_OTLP_ENDPOINT: url },
      { traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-00` },
    );
    server.close();
    expect(bodies).toEqual([]);
  });

  it("cost no answer when the collector is not there", async () => {
    expect(await askWith({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" })).toBe(200);
  });
});

describe("metrics", () => {
  it("show requests, answers, what was taken in and what waits, each line in the form that Prometheus reads", async () => {
    await house.clientWith().ask({ question });
    const response = await house.api.request("/metrics");
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    const text = await response.text();
    for (const line of text.trimEnd().split("\n")) {
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? (\d|\+Inf)[\d.e+-]*)$/);
    }
    for (const name of [
      'stadtlotse_http_requests_total{method="POST",route="/v1/ask",status="200"}',
      'stadtlotse_answers_total{outcome="answered",',
      'stadtlotse_documents{visibility="public"}',
      "stadtlotse_passages",
      "stadtlotse_writes_waiting",
      'nodejs_eventloop_delay_seconds{quantile="0.99"}',
    ]) {
      expect(text).toContain(`\n${name}`);
    }
    expect(text).not.toContain("ISEK");
  });
});
