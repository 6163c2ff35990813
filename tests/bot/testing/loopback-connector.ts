import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A message as Teams would get it, read back from the wire. */
export interface SentActivity {
  type: string;
  text?: string;
  entities?: Record<string, unknown>[];
  attachments?: { contentType: string; content: unknown }[];
  channelData?: Record<string, unknown>;
  replyToId?: string;
  conversation?: { id: string };
}

export interface LoopbackConnector {
  serviceUrl: string;
  /** Everything that was taken, in order. */
  sent: SentActivity[];
  /** Messages of ours that were replaced. */
  updated: SentActivity[];
  /** Whatever is sent to this conversation is refused with this status from now on. */
  refuseTo(conversation: string, status: number): void;
  /** Changes of messages are refused from now on, as by a client that knows none. */
  refuseUpdates(): void;
  /** The next deliveries are refused with these statuses, one each. */
  refuseNext(...statuses: number[]): void;
  /** Happens as soon as a message with these words is taken, before the bot hears that it was. */
  whenTaken(words: string, then: () => void): void;
  close(): Promise<void>;
}

/** Stands where Teams' connector stands: takes what the bot sends, after the libraries have serialized it. */
export async function startLoopbackConnector(): Promise<LoopbackConnector> {
  const sent: SentActivity[] = [];
  const updated: SentActivity[] = [];
  const refusals: number[] = [];
  const refused = new Map<string, number>();
  const watches: { words: string; then: () => void }[] = [];
  let takesUpdates = true;
  const server = createServer(async (request, response) => {
    const body: SentActivity = JSON.parse(await text(request));
    const conversation = decodeURIComponent(request.url?.split("/")[3] ?? "");
    const isUpdate = request.method === "PUT";
    const refusal = isUpdate && !takesUpdates ? 400 : (refused.get(conversation) ?? refusals.shift());
    if (refusal === undefined) {
      (isUpdate ? updated : sent).push(body);
      for (const { words, then } of watches) if (JSON.stringify(body).includes(words)) then();
    }
    const wait = refusal === 429 ? { "retry-after": "0" } : {};
    response.writeHead(refusal ?? 200, { "content-type": "application/json", ...wait });
    response.end(JSON.stringify(refusal === undefined ? { id: `message-${sent.length}` } : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    sent,
    updated,
    refuseUpdates() {
      takesUpdates = false;
    },
    refuseTo: (conversation, status) => refused.set(conversation, status),
    whenTaken: (words, then) => watches.push({ words, then }),
    refuseNext: (...statuses) => refusals.push(...statuses),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
