import { Ags } from "@stadtlotse/domain";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { defineRoute } from "./define-route.js";
import { equals } from "./matches.js";
import { ags, idParameter } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const Scopes = z
  .array(z.enum(["ask", "read", "write"]))
  .min(1)
  .max(3)
  .meta({
    description: "What the key may be used for; everything that its role may do where none are named.",
  });

const KeyInput = z
  .strictObject({
    ags: Ags.meta({ description: "The municipality for which the key speaks." }),
    role: z.enum(["staff", "office", "admin"]),
    scopes: Scopes.optional(),
    expiresAt: z.iso
      .datetime()
      .optional()
      .meta({ description: "From this moment on the key proves nothing." }),
  })
  .meta({ id: "KeyInput" });

const Key = z
  .object({
    id: z.string(),
    ...KeyInput.shape,
    createdAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().optional(),
  })
  .meta({ id: "Key", description: "A key without its secret, of which only a hash is stored." });

const createKey = defineRoute({
  method: "post",
  path: "/v1/keys",
  operationId: "createKey",
  tags: ["Operation"],
  summary: "Make a key",
  request: { body: { required: true, content: { "application/json": { schema: KeyInput } } } },
  responses: {
    201: {
      description: "The key; it is shown this once.",
      content: { "application/json": { schema: z.object({ id: z.string(), key: z.string() }) } },
    },
  },
});

const revokeKey = defineRoute({
  method: "delete",
  path: "/v1/keys/{id}",
  operationId: "revokeKey",
  tags: ["Operation"],
  summary: "Revoke a key",
  request: { params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11") },
  responses: { 204: { description: "It proves nothing any more." }, ...problemResponses(404) },
});

export function addKeyRoutes(api: Api, context: RouteContext): void {
  const { apiKeys } = context.rooms.registry;
  addList(api, context, {
    path: "/v1/keys",
    operationId: "listKeys",
    tag: "Operation",
    summary: "List keys, oldest first, without their secrets",
    title: "Zugangsschlüssel",
    item: Key,
    filters: { municipality: ags.optional(), role: KeyInput.shape.role.optional() },
    keyOf: ({ id }) => id,
    texts: ({ id, ags, role }) => [id, ags, role],
    orders: { createdAt: ({ createdAt }) => createdAt, expiresAt: ({ expiresAt }) => expiresAt },
    find: async ({ municipality, role }) =>
      (await apiKeys.list())
        .filter((key) => equals(key.ags, municipality) && equals(key.role, role))
        .map(({ scopes, ...key }) => ({ ...key, ...(scopes === undefined ? {} : { scopes: [...scopes] }) })),
  });

  api.openapi(createKey, async (c) => {
    const { scopes, expiresAt, ...key } = c.req.valid("json");
    const created = await apiKeys.create(
      {
        ...key,
        ...(scopes === undefined ? {} : { scopes: [...new Set(scopes)] }),
        ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt).toISOString() }),
      },
      c.get("caller").owner,
    );
    return c.json(created, 201);
  });

  api.openapi(revokeKey, async (c) => {
    const isRevoked = await apiKeys.revoke(c.req.valid("param").id, c.get("caller").owner);
    if (!isRevoked)
      throw new RequestError("NOT_FOUND", { detail: "Diesen gültigen Schlüssel gibt es nicht." });
    return c.body(null, 204);
  });
}
