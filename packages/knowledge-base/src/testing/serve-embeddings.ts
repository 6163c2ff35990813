import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** An endpoint for embeddings for tests: each text gets a vector by the groups of words of which it holds one. */
export interface EmbeddingServer {
  url: string;
  /** How many requests have come in. */
  readonly requests: number;
  /** Answers with errors from now on, or no more. */
  fail(isFailing: boolean): void;
  close(): Promise<void>;
}

export async function serveEmbeddings(groups: readonly (readonly string[])[]): Promise<EmbeddingServer> {
  let requests = 0;
  let isFailing = false;
  const server = createServer(async (request, response) => {
    requests += 1;
    if (isFailing || request.method !== "POST" || request.url !== "/v1/embeddings") {
      response.writeHead(500).end();
      return;
    }
    const { input } = JSON.parse(await readBody(request)) as { input: string[] };
    const data = input.map((text, index) => ({ index, embedding: vectorOf(text, groups) }));
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ data: data.reverse() })); // the order is in `index` alone
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    get requests() {
      return requests;
    },
    fail(next) {
      isFailing = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function vectorOf(text: string, groups: readonly (readonly string[])[]): number[] {
  return [0.1, ...groups.map((words) => (words.some((word) => text.includes(word)) ? 1 : 0))];
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
