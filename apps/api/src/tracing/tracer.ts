import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { Attribute, SpanExporter } from "./span.js";

/** A span that is still running. */
export interface Span {
  name(name: string): void;
  set(attributes: Readonly<Record<string, Attribute>>): void;
  fail(): void;
}

/** Records how long pieces of work take and which belong together. */
export interface Tracer {
  /** Work that came from outside; `traceparent` is what the caller says of its own trace. */
  traceRequest<T>(traceparent: string | undefined, work: (span: Span) => Promise<T>): Promise<T>;
  /** A part of whatever is running. */
  trace<T>(name: string, work: (span: Span) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Place {
  traceId: string;
  spanId: string;
}

export function createTracer(exporter: SpanExporter): Tracer {
  const running = new AsyncLocalStorage<Place>();

  return {
    traceRequest(traceparent, work) {
      const caller = parseTraceparent(traceparent);
      if (caller?.isSampled === false) return work(unrecorded);
      return run("request", "server", caller, work);
    },
    trace(name, work) {
      const parent = running.getStore();
      return parent === undefined ? work(unrecorded) : run(name, "internal", parent, work);
    },
    close: () => exporter.close(),
  };

  async function run<T>(
    firstName: string,
    kind: "server" | "internal",
    parent: Place | undefined,
    work: (span: Span) => Promise<T>,
  ): Promise<T> {
    const place = { traceId: parent?.traceId ?? randomHex(16), spanId: randomHex(8) };
    const startedAtMs = performance.timeOrigin + performance.now();
    let name = firstName;
    let failed = false;
    const attributes: Record<string, Attribute> = {};
    const span: Span = {
      name(better) {
        name = better;
      },
      set: (more) => void Object.assign(attributes, more),
      fail() {
        failed = true;
      },
    };
    try {
      return await running.run(place, () => work(span));
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      const endedAtMs = performance.timeOrigin + performance.now();
      const parentOf = parent === undefined ? {} : { parentSpanId: parent.spanId };
      exporter.add({ ...place, ...parentOf, name, kind, startedAtMs, endedAtMs, attributes, failed });
    }
  }
}

const unrecorded: Span = { name: () => undefined, set: () => undefined, fail: () => undefined };

/** W3C Trace Context: version, trace, span and flags, of which the last bit says whether the caller records. */
function parseTraceparent(header: string | undefined): (Place & { isSampled: boolean }) | undefined {
  const match = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-|$)/.exec(header ?? "");
  const [, traceId = "", spanId = "", flags = ""] = match ?? [];
  if (match === null || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

function randomHex(bytes: number): string {
  return randomBytes(bytes).toString("hex");
}
