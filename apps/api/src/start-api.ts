import { createServer, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { publicUrlOf } from "@stadtlotse/assistant";
import type { Logger } from "pino";
import type { ApiSettings } from "./config.js";
import { createApi } from "./create-api.js";
import type { Rooms } from "./rooms.js";
import { createOtlpExporter } from "./tracing/otlp-exporter.js";
import { createTracer, type Tracer } from "./tracing/tracer.js";

/** Beside the sources and beside the build alike. */
const webRoot = fileURLToPath(new URL("../../web/dist", import.meta.url));

const sweepMs = 20;
const longestHeadersMs = 10_000;
const checkConnectionsMs = 1_000;
/** Longer than proxies keep a connection: whoever closes first must not be the one who is still being written to. */
const keepAliveMs = 75_000;
const longestGoodbyeMs = 5_000;

export interface StartOptions extends Omit<Rooms, "today"> {
  settings: ApiSettings;
  logger: Logger;
}

export interface RunningApi {
  /** Where it answers, with the port that it really got. */
  url: string;
  /** Takes no new requests and resolves when those that run have been answered. */
  close(): Promise<void>;
}

/**
 * Serves the API and the web page over rooms that are open.
 *
 * @throws the system's error (`EADDRINUSE` …) when it cannot listen
 */
export async function startApi(options: StartOptions): Promise<RunningApi> {
  const { settings, logger } = options;
  const tracer = tracerOf(settings, logger);
  const api = createApi({ ...options, webRoot, ...(tracer && { tracer }) });
  const server = createServer(timeoutsOf(settings), getRequestListener(api.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.PORT, settings.HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo; // a listening TCP server always has one
  return {
    url: publicUrlOf({ ...settings, PORT: port }),
    close: () => close(server).then(() => tracer?.close()),
  };
}

function tracerOf(
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: ApiSettings,
  logger: Logger,
): Tracer | undefined {
  return endpoint === undefined ? undefined : createTracer(createOtlpExporter(endpoint, logger));
}

/** Whoever sends a request bit by bit holds a connection, and no longer than this. */
function timeoutsOf({ REQUEST_TIMEOUT_SECONDS }: ApiSettings): ServerOptions {
  const requestTimeout = REQUEST_TIMEOUT_SECONDS * 1000;
  return {
    requestTimeout,
    headersTimeout: Math.min(requestTimeout, longestHeadersMs),
    connectionsCheckingInterval: checkConnectionsMs,
    keepAliveTimeout: keepAliveMs,
  };
}

/** Browsers keep a connection open for reuse, and one that has stalled must not hold up the end for ever. */
async function close(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
  const deadline = setTimeout(() => server.closeAllConnections(), longestGoodbyeMs);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(sweep);
  clearTimeout(deadline);
}
