import type { OpenAPIHono } from "@hono/zod-openapi";
import type { SignInProvider } from "../identity/sign-in-provider.js";
import type { Metrics } from "../operation/metrics.js";
import type { ApiEnvironment } from "../requests/environment.js";
import type { Rooms } from "../rooms.js";

/** The app as the files of this folder see it. */
export type Api = OpenAPIHono<ApiEnvironment>;

/** What a route may use besides the request. */
export interface RouteContext {
  rooms: Rooms;
  metrics: Metrics;
  /** Where the house is reached; the base of links that leave it. */
  publicUrl: string;
  /** Whether text is read from images of pages that hold no other. */
  ocr: boolean;
  /** Where people sign in with an identity provider on the web page. */
  signIn: SignInProvider | undefined;
}
