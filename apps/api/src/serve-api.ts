import { serve } from "@hono/node-server";
import type { Api } from "./create-api.js";

export interface RunningApi {
  /** The port on which it listens, also where 0 asked for any free one. */
  port: number;
  /** Takes no new requests and resolves when those that run have been answered. */
  close(): Promise<void>;
}

/**
 * Listens for requests.
 *
 * @throws the system's error (`EADDRINUSE` …) when it cannot
 */
export function serveApi(api: Api, { host, port }: { host: string; port: number }): Promise<RunningApi> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: api.fetch, hostname: host, port }, (address) => {
      server.off("error", reject);
      const close = () =>
        new Promise<void>((closed, failed) => {
          server.close((error) => (error === undefined ? closed() : failed(error)));
          if ("closeIdleConnections" in server) server.closeIdleConnections();
        });
      resolve({ port: address.port, close });
    });
    server.once("error", reject);
  });
}
