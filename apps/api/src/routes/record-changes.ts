import type { RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import type { ApiEnvironment, Caller } from "../requests/environment.js";
import { sendJson } from "../requests/send.js";
import { addRead } from "./add-read.js";
import { defineRoute } from "./define-route.js";
import type { Resource } from "./resource-routes.js";
import type { Api } from "./route-context.js";

type MaybePromise<T> = T | Promise<T>;

interface Creation<Item extends z.ZodType, Input, Params extends z.ZodRawShape> extends Resource<Item> {
  input: z.ZodType<Input>;
  params?: z.ZodObject<Params>;
  /** The German sentence where there is nothing to add the record to. */
  missing?: string;
  create(
    input: Input,
    caller: Caller,
    params: z.infer<z.ZodObject<Params>>,
  ): MaybePromise<z.infer<Item> | undefined>;
}

/** Adds `POST` of a new record. */
export function addCreation<
  Item extends z.ZodType,
  Input,
  Params extends z.ZodRawShape = Record<never, never>,
>(api: Api, { input, params, item, tag, missing, create, ...route }: Creation<Item, Input, Params>): void {
  const definition: RouteConfig = defineRoute({
    ...route,
    method: "post",
    tags: [tag],
    request: { ...(params && { params }), body: bodyOf(input) },
    responses: {
      201: { description: "The record.", content: { "application/json": { schema: item } } },
      ...problemResponses(...(missing === undefined ? ([409] as const) : ([404, 409] as const))),
    },
  });
  api.openapi(definition, async (c) => {
    const created = await create(validBody(c), c.get("caller"), params ? validParams(c) : ({} as never));
    if (created === undefined)
      throw new RequestError("NOT_FOUND", missing === undefined ? {} : { detail: missing });
    return c.json(created, 201);
  });
}

interface Change<Item extends z.ZodType, Input, Params extends z.ZodRawShape> extends Resource<Item> {
  /** `put` where the whole record is given. */
  method?: "patch" | "put" | "post";
  input: z.ZodType<Input>;
  params: z.ZodObject<Params>;
  /** The German sentence where there is no such record. */
  missing: string;
  change(
    input: Input,
    caller: Caller,
    params: z.infer<z.ZodObject<Params>>,
  ): MaybePromise<z.infer<Item> | undefined>;
}

/** Adds the change of a record that its caller has seen; another change that came first is answered with 409. */
export function addChange<Item extends z.ZodType, Input, Params extends z.ZodRawShape>(
  api: Api,
  { method = "patch", input, params, item, tag, missing, change, ...route }: Change<Item, Input, Params>,
): void {
  const definition: RouteConfig = defineRoute({
    ...route,
    method,
    tags: [tag],
    description: "Refused with 409 and the record as it stands now where another change came first.",
    request: { params, body: bodyOf(input) },
    responses: {
      200: { description: "The changed record.", content: { "application/json": { schema: item } } },
      ...problemResponses(404, 409),
    },
  });
  api.openapi(definition, async (c) => {
    const changed = await change(validBody(c), c.get("caller"), validParams(c));
    if (changed === undefined) throw new RequestError("NOT_FOUND", { detail: missing });
    return c.json(changed, 200);
  });
}

interface Deletion<Params extends z.ZodRawShape, Query extends z.ZodRawShape>
  extends Omit<Resource<z.ZodType>, "item"> {
  params: z.ZodObject<Params>;
  /** The version that the caller has seen, where another change may come first. */
  query?: z.ZodObject<Query>;
  missing: string;
  /** `false` when there is no such record. */
  remove(
    caller: Caller,
    params: z.infer<z.ZodObject<Params>>,
    query: z.infer<z.ZodObject<Query>>,
  ): MaybePromise<boolean>;
}

/** Adds `DELETE` of a record that belongs to the caller. */
export function addDeletion<Params extends z.ZodRawShape, Query extends z.ZodRawShape = Record<never, never>>(
  api: Api,
  { params, query, tag, missing, remove, ...route }: Deletion<Params, Query>,
): void {
  const definition: RouteConfig = defineRoute({
    ...route,
    method: "delete",
    tags: [tag],
    request: { params, ...(query && { query }) },
    responses: {
      204: { description: "It is gone." },
      ...problemResponses(...(query === undefined ? ([404] as const) : ([404, 409] as const))),
    },
  });
  api.openapi(definition, async (c) => {
    if (!(await remove(c.get("caller"), validParams(c), query ? validQuery(c) : ({} as never))))
      throw new RequestError("NOT_FOUND", { detail: missing });
    return c.body(null, 204);
  });
}

/** One change of a record. */
export const AuditEntry = z
  .object({
    action: z.enum(["created", "changed", "erased"]),
    actor: z.string().meta({ description: "`key:ID`, `release`, `house`, or `asker` without a name." }),
    at: z.iso.datetime(),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
  })
  .meta({ id: "AuditEntry" });
type AuditEntry = z.infer<typeof AuditEntry>;

const History = z
  .object({ entries: z.array(AuditEntry).meta({ description: "Oldest first." }) })
  .meta({ id: "RecordHistory" });

interface HistoryOf<Params extends z.ZodRawShape> extends Omit<Resource<z.ZodType>, "item"> {
  params: z.ZodObject<Params>;
  history(params: z.infer<z.ZodObject<Params>>): Promise<AuditEntry[]>;
}

/** Adds `GET` of all changes of a record: who, when, before and after. */
export function addHistory<Params extends z.ZodRawShape>(
  api: Api,
  { tag, params, history, ...route }: HistoryOf<Params>,
): void {
  const read = {
    ...route,
    tags: [tag],
    params,
    query: z.strictObject({}),
    responses: {
      200: { description: "Every change.", content: { "application/json": { schema: History } } },
      304: { description: "Unchanged since the caller read it." },
      ...problemResponses(404),
    },
  };
  addRead(api, read, async (c, _, named) => sendJson(c, { entries: await history(named) }));
}

function bodyOf(schema: z.ZodType) {
  return { required: true, content: { "application/json": { schema } } };
}

/** The route's schema has checked the body before its handler runs; the framework's types cannot follow a generic one. */
function validBody<Body>(c: Context<ApiEnvironment>): Body {
  return c.req.valid("json" as never) as Body;
}

/** As of the body. */
function validParams<Params>(c: Context<ApiEnvironment>): Params {
  return c.req.valid("param" as never) as Params;
}

/** As of the body. */
function validQuery<Query>(c: Context<ApiEnvironment>): Query {
  return c.req.valid("query" as never) as Query;
}
