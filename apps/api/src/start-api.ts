import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { publicUrlOf, readSettings } from "@stadtlotse/assistant";
import type { Logger } from "pino";
import { ApiSettings } from "./config.js";
import { createApi } from "./create-api.js";
import type { Rooms } from "./rooms.js";

/** Beside the sources and beside the build alike. */
const webRoot = fileURLToPath(new URL("../../web/dist", import.meta.url));

const sweepMs = 20;
const longestGoodbyeMs = 5_000;

export interface RunningApi {
  /** Where it answers, with the port that it really got. */
  address: string;
  /** Takes no new requests and resolves when those that run have been answered. */
  stop(): Promise<void>;
}

/**
 * Serves the API and the web page over rooms that are open.
 *
 * @throws SettingsError for a wrong environment value, the system's error (`EADDRINUSE` …) when it cannot listen
 */
export async function startApi(
  rooms: Omit<Rooms, "today">,
  environment: Readonly<Record<string, string | undefined>>,
  logger: Logger,
): Promise<RunningApi> {
  const settings = readSettings(ApiSettings, environment);
  const { assistant, registry, knowledgeBase } = rooms;
  const api = createApi({ assistant, registry, knowledgeBase, settings, logger, webRoot });
  const server = createServer(getRequestListener(api.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.PORT, settings.HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo; // a listening TCP server always has one
  return { address: publicUrlOf({ ...settings, PORT: port }), stop: () => stop(server) };
}

/** Browsers keep a connection open for reuse, and one that has stalled must not hold up the end for ever. */
async function stop(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
  const deadline = setTimeout(() => server.closeAllConnections(), longestGoodbyeMs);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(sweep);
  clearTimeout(deadline);
}
