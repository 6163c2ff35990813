import { existsSync } from "node:fs";
import { type Hook, OpenAPIHono } from "@hono/zod-openapi";
import { publicUrlOf } from "@stadtlotse/assistant";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Logger } from "pino";
import { type ApiSettings, identityProviderOf, signInClientOf } from "./config.js";
import { describeSecurity } from "./documentation/openapi-document.js";
import { serveDocumentation } from "./documentation/serve-documentation.js";
import { createTokenReader } from "./identity/read-token.js";
import { createSignInProvider } from "./identity/sign-in-provider.js";
import { rateLimitOf } from "./limits/rate-limit-of.js";
import { addMetricsRoute } from "./operation/add-metrics-route.js";
import { addHealthRoutes } from "./operation/health.js";
import { createMetrics } from "./operation/metrics.js";
import { invalidInput } from "./problems/invalid-input.js";
import { RequestError } from "./problems/request-error.js";
import { respondWithProblem } from "./problems/respond-with-problem.js";
import type { ApiEnvironment } from "./requests/environment.js";
import { frameRequest } from "./requests/frame-request.js";
import { guardRequests } from "./requests/guard-requests.js";
import type { Rooms } from "./rooms.js";
import { addRoutes } from "./routes/add-routes.js";
import type { Api } from "./routes/route-context.js";
import { today } from "./today.js";
import { traceRooms } from "./tracing/trace-rooms.js";
import type { Tracer } from "./tracing/tracer.js";
import { serveWebPage } from "./web-page/serve-web-page.js";

export type { Api };

export interface ApiOptions extends Omit<Rooms, "today"> {
  settings: ApiSettings;
  logger: Logger;
  /** Folder of the built web page; without it the API stands alone. */
  webRoot?: string;
  /** Where traces are wanted. */
  tracer?: Tracer;
}

/** Puts the HTTP face of the house together. Nothing of the rooms is touched before the first request. */
export function createApi(options: ApiOptions): Api {
  const { logger, settings, webRoot, tracer } = options;
  const provider = identityProviderOf(settings);
  const signInClient = signInClientOf(settings);
  const metrics = createMetrics();
  const rooms: Rooms = {
    ...options,
    ...(tracer && traceRooms(options, tracer)),
    today: () => settings.TODAY ?? today(),
  };
  const readToken = provider && createTokenReader(provider, rooms);
  const signIn = signInClient && readToken && createSignInProvider(signInClient, readToken);
  const api: Api = new OpenAPIHono<ApiEnvironment>({ defaultHook: rejectInvalidInput });
  api.onError((error, c) => respondWithProblem(c, error, logger));
  api.notFound((c) => respondWithProblem(c, new RequestError("NOT_FOUND"), logger));

  api.use(frameRequest({ logger, metrics, tracer }));
  api.use(
    "/v1/*",
    guardRequests({
      origins: settings.CORS_ORIGINS,
      mostAtOnce: settings.MAX_CONCURRENT_REQUESTS,
      identities: { apiKeys: rooms.registry.apiKeys, readToken },
      rateLimit: rateLimitOf(settings, rooms),
      onChange: () => rooms.assistant.recordsChanged(),
    }),
  );
  addRoutes(api, { rooms, metrics, publicUrl: publicUrlOf(settings), ocr: settings.OCR === "on", signIn });
  addHealthRoutes(api, rooms, webRoot);
  addMetricsRoute(api, rooms, metrics);
  describeSecurity(api);
  serveDocumentation(api);
  api.all("/v1/*", otherMethods(api, logger), (c) => c.notFound());
  if (webRoot !== undefined && existsSync(webRoot)) serveWebPage(api, webRoot);
  return api;
}

/** Tells which methods an address takes, where it takes others than the one that was used. */
function otherMethods(app: Api, logger: Logger) {
  return methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      c.header("allow", methods.join(", "));
      return respondWithProblem(c, new RequestError("METHOD_NOT_ALLOWED"), logger);
    },
  });
}

const rejectInvalidInput: Hook<unknown, ApiEnvironment, string, void> = (result) => {
  if (!result.success) throw invalidInput(result.error, Reflect.get(result, "data"));
};
