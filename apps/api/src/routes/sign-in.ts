import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { defineRoute } from "./define-route.js";
import { text } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

const SignInOffer = z
  .object({
    provider: z
      .object({ authorizationEndpoint: z.url(), clientId: z.string(), scope: z.string() })
      .optional()
      .meta({ description: "Missing where people sign in by key alone." }),
  })
  .meta({ id: "SignInOffer", description: "How one can sign in on the web page." });

const SignInCode = z
  .strictObject({ code: text.max(4096), codeVerifier: text.min(43).max(128), redirectUri: z.url().max(2000) })
  .meta({
    id: "SignInCode",
    description: "What came back from the identity provider, and the proof of having asked.",
  });

const SignInToken = z.object({ token: z.string() }).meta({ id: "SignInToken" });

const describeSignIn = defineRoute({
  method: "get",
  path: "/v1/sign-in",
  operationId: "describeSignIn",
  tags: ["Networks"],
  summary: "Read how one can sign in",
  responses: {
    200: { description: "The ways.", content: { "application/json": { schema: SignInOffer } } },
  },
});

const exchangeSignInCode = defineRoute({
  method: "post",
  path: "/v1/sign-in",
  operationId: "exchangeSignInCode",
  tags: ["Networks"],
  summary: "Exchange an authorization code for a bearer token",
  request: { body: { required: true, content: { "application/json": { schema: SignInCode } } } },
  responses: {
    200: { description: "The token.", content: { "application/json": { schema: SignInToken } } },
    ...problemResponses(404),
  },
});

/** The page may speak to no other server, so the provider is asked from here. */
export function addSignInRoutes(api: Api, { signIn }: RouteContext): void {
  api.openapi(describeSignIn, async (c) =>
    c.json(signIn === undefined ? {} : { provider: await signIn.describe() }, 200),
  );
  api.openapi(exchangeSignInCode, async (c) => {
    if (signIn === undefined) {
      throw new RequestError("NOT_FOUND", {
        detail: "Hier meldet man sich nur mit einem Zugangsschlüssel an.",
      });
    }
    return c.json({ token: await signIn.exchange(c.req.valid("json")) }, 200);
  });
}
