/** A value that a span may carry: names and numbers, never what people typed. */
export type Attribute = string | number;

/** One piece of work, when it ran and of which larger piece it is a part. */
export interface FinishedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: "server" | "internal";
  startedAtMs: number;
  endedAtMs: number;
  attributes: Readonly<Record<string, Attribute>>;
  failed: boolean;
}

/** Takes spans and sends them on when it suits. */
export interface SpanExporter {
  add(span: FinishedSpan): void;
  /** Sends what is left. */
  close(): Promise<void>;
}
