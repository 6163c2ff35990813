import type { Context } from "hono";
import * as z from "zod";
import { invalidInput } from "../problems/invalid-input.js";
import type { ApiEnvironment } from "../requests/environment.js";
import { permissionFor } from "../requests/permit.js";
import { scopeOf } from "../requests/scope-of.js";
import { type Definition, describeRoute } from "./define-route.js";
import type { Api } from "./route-context.js";

interface Read<Params extends z.ZodRawShape, Query extends z.ZodRawShape>
  extends Omit<Definition, "method" | "request"> {
  params?: z.ZodObject<Params> | undefined;
  query: z.ZodObject<Query>;
}

/**
 * Adds a `GET`. Permission and input are checked in the step that answers: the framework's own steps for them cost
 * more than most of what is read.
 */
export function addRead<Params extends z.ZodRawShape, Query extends z.ZodRawShape>(
  api: Api,
  { params, query, ...route }: Read<Params, Query>,
  answer: (
    c: Context<ApiEnvironment>,
    query: z.infer<z.ZodObject<Query>>,
    params: z.infer<z.ZodObject<Params>>,
  ) => Response | Promise<Response>,
): void {
  const request = { query, ...(params && { params }) };
  api.openAPIRegistry.registerPath(describeRoute({ ...route, method: "get", request }));
  const requirePermission = permissionFor(route.operationId, scopeOf(route.operationId, "get"));
  const pathParams = params ?? noParams;
  api.get(route.path.replaceAll(/\{(\w+)\}/g, ":$1"), (c) => {
    requirePermission(c.get("caller"));
    const asked = check(query, queryOf(c));
    const named = check(pathParams, c.req.param()) as z.infer<z.ZodObject<Params>>; // without a schema none are used
    return answer(c, asked, named);
  });
}

const noParams = z.object({});

/** A name that is given several times is a list. */
function queryOf(c: Context): Record<string, string | string[]> {
  if (!c.req.url.includes("?")) return {};
  const named = Object.entries(c.req.queries());
  return Object.fromEntries(
    named.map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

function check<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(input);
  if (success) return data;
  throw invalidInput(error, input);
}
