import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { pageOf, pageParameters } from "./paging.js";
import { openToEveryone } from "./route-context.js";

interface ResourceRoute<Path extends string, Item extends z.ZodType> {
  path: Path;
  operationId: string;
  tag: "Knowledge" | "Networks" | "Funding";
  summary: string;
  item: Item;
}

/** `GET` of a list: filters, a page, a cursor. An unknown filter is refused, because it would silently match all. */
export function listRoute<Path extends string, Item extends z.ZodType, Filters extends z.ZodRawShape>({
  filters,
  item,
  tag,
  ...route
}: ResourceRoute<Path, Item> & { filters: Filters }) {
  return createRoute({
    ...route,
    method: "get",
    tags: [tag],
    security: openToEveryone,
    request: { query: z.strictObject({ ...filters, ...pageParameters }) },
    responses: {
      200: { description: "One page.", content: { "application/json": { schema: pageOf(item) } } },
      ...problemResponses(400),
    },
  });
}

/** `GET` of one record under its key. */
export function recordRoute<Path extends string, Item extends z.ZodType, Params extends z.ZodObject>({
  params,
  item,
  tag,
  ...route
}: ResourceRoute<Path, Item> & { params: Params }) {
  return createRoute({
    ...route,
    method: "get",
    tags: [tag],
    security: openToEveryone,
    request: { params },
    responses: {
      200: { description: "The record.", content: { "application/json": { schema: item } } },
      ...problemResponses(400, 404),
    },
  });
}
