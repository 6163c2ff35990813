import type { Logger } from "pino";
import type { Attribute, FinishedSpan, SpanExporter } from "./span.js";

const longestQueue = 2_048;
const batchSize = 512;
const pauseMs = 2_000;
const longestWaitMs = 5_000;
const spanKinds = { internal: 1, server: 2 } as const;
const errorStatus = 2;

/**
 * Sends spans to an OpenTelemetry collector by OTLP over HTTP, as JSON, in batches. A collector that does not answer
 * costs spans and a line in the log, and never a request.
 *
 * @param endpoint as in `OTEL_EXPORTER_OTLP_ENDPOINT`: the base, below which traces go to `v1/traces`
 */
export function createOtlpExporter(endpoint: string, logger: Pick<Logger, "warn">): SpanExporter {
  const address = `${endpoint.replace(/\/$/, "")}/v1/traces`;
  let waiting: FinishedSpan[] = [];
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<void> = Promise.resolve();

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) sending = sending.then(() => send(batch));
    return sending;
  };

  return {
    add(span) {
      if (waiting.length >= longestQueue) return;
      waiting.push(span);
      if (waiting.length >= batchSize) void flush();
      else timer ??= setTimeout(() => void flush(), pauseMs).unref();
    },
    close: flush,
  };

  async function send(spans: readonly FinishedSpan[]): Promise<void> {
    try {
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(toRequest(spans)),
        signal: AbortSignal.timeout(longestWaitMs),
      });
      await response.body?.cancel();
      if (!response.ok) logger.warn({ lostSpans: spans.length, collector: response.status });
    } catch {
      logger.warn({ lostSpans: spans.length, collector: "unreachable" });
    }
  }
}

/** `ExportTraceServiceRequest` in the JSON encoding of OTLP 1.0. */
function toRequest(spans: readonly FinishedSpan[]): object {
  return {
    resourceSpans: [
      {
        resource: { attributes: toAttributes({ "service.name": "stadtlotse" }) },
        scopeSpans: [{ scope: { name: "stadtlotse" }, spans: spans.map(toSpan) }],
      },
    ],
  };
}

function toSpan({ kind, startedAtMs, endedAtMs, attributes, failed, ...span }: FinishedSpan): object {
  return {
    ...span,
    kind: spanKinds[kind],
    startTimeUnixNano: toNanoseconds(startedAtMs),
    endTimeUnixNano: toNanoseconds(endedAtMs),
    attributes: toAttributes(attributes),
    status: failed ? { code: errorStatus } : {},
  };
}

function toAttributes(attributes: Readonly<Record<string, Attribute>>): object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === "number" ? { intValue: String(Math.round(value)) } : { stringValue: value },
  }));
}

/** A number of JavaScript is too small for nanoseconds since 1970. */
function toNanoseconds(ms: number): string {
  return String(BigInt(Math.round(ms * 1_000)) * 1_000n);
}
