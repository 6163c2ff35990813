import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ModelRequest {
  authorization: string | undefined;
  url: string;
  model: string;
  draft: string;
  evidence: string[];
}

export interface ModelServer {
  baseUrl: string;
  requests: ModelRequest[];
  close(): Promise<void>;
}

/** A local endpoint in the manner of OpenAI that does with each request what a test wants. */
export async function startModelServer(
  respond: (request: ModelRequest, response: ServerResponse) => void,
): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { model, messages } = JSON.parse(Buffer.concat(chunks).toString());
    const { entwurf, belege } = JSON.parse(messages[1].content);
    const { authorization } = request.headers;
    const received = { authorization, url: request.url ?? "", model, draft: entwurf, evidence: belege };
    requests.push(received);
    respond(received, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server always has one
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A chat completion with this text. */
export function complete(response: ServerResponse, content: string, more: object = {}): void {
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop", ...more }],
      usage: { prompt_tokens: 210, completion_tokens: 40, total_tokens: 250 },
    }),
  );
}
