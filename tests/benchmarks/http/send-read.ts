import { Agent, request } from "node:http";
import { question, type Read, reads } from "./served.js";

const body = JSON.stringify({ question });

/** Connections that stay open, as a proxy holds them. */
export function openConnections(count: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: count });
}

/** Sends one read and takes the whole answer; gives how long that took. @throws Error unless the answer is 200 */
export function sendRead(read: Read, base: string, agent: Agent, key?: string): Promise<number> {
  const { method, path } = reads[read];
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      base + path,
      {
        method,
        agent,
        headers: {
          ...(method === "POST"
            ? { "content-type": "application/json", "content-length": Buffer.byteLength(body) }
            : {}),
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
      },
      (response) => {
        response.resume().on("end", () => {
          if (response.statusCode === 200) resolve(performance.now() - begun);
          else reject(new Error(`${path} answered ${response.statusCode}`));
        });
      },
    );
    sent.on("error", reject);
    sent.end(method === "POST" ? body : undefined);
  });
}
