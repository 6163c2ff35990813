import * as z from "zod";
import { bare, chooseFormat } from "../formats/choose-format.js";
import { csvOf } from "../formats/csv.js";
import type { ListFormat } from "../formats/list-format.js";
import type { ProblemStatus } from "../problems/problem-kinds.js";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import type { Operation } from "../requests/permissions.js";
import { send, sendJson } from "../requests/send.js";
import { addRead } from "./add-read.js";
import { mentions } from "./matches.js";
import { type Orders, sortBy, sortKeys } from "./order.js";
import { defaultLimit, linkToNext, maximumLimit, pageOf, paginate } from "./paging.js";
import { text } from "./parameters.js";
import { type Reader, readerOf, withoutHidden } from "./reader.js";
import type { Api, RouteContext } from "./route-context.js";

type MaybePromise<T> = T | Promise<T>;

export interface Resource<Item extends z.ZodType> {
  path: `/v1/${string}`;
  operationId: Operation;
  tag: "Questions" | "Knowledge" | "Networks" | "Funding" | "Surveys" | "Office" | "Operation";
  summary: string;
  item: Item;
}

export interface List<Item extends z.ZodType, Filters extends z.ZodRawShape, Params extends z.ZodRawShape>
  extends Resource<Item> {
  /** In German, where a format names the list. */
  title: string;
  filters?: Filters;
  /** Of a list that belongs to one record. */
  params?: z.ZodObject<Params>;
  /** What tells a record from the others of the list. */
  keyOf(item: z.infer<Item>): string;
  /** Where `q` looks for its words. */
  texts(item: z.infer<Item>): readonly (string | undefined)[];
  orders: Orders<z.infer<Item>>;
  /** Besides JSON and CSV. */
  formats?: readonly ListFormat<z.infer<Item>>[];
  /** The records that pass the filters; what this caller may not see and what `q` leaves out is taken away here. */
  find(
    filters: z.infer<z.ZodObject<Filters>>,
    reader: Reader,
    params: z.infer<z.ZodObject<Params>>,
  ): MaybePromise<readonly z.infer<Item>[]>;
}

interface ListQuery {
  q?: string;
  limit?: number;
  cursor?: string;
  sort?: string;
  format?: string;
}

/**
 * Adds `GET` of a list: filters, words, order, pages, and other formats than JSON. An unknown filter is refused, because
 * it would silently match all.
 */
export function addList<
  Item extends z.ZodType,
  Filters extends z.ZodRawShape,
  Params extends z.ZodRawShape = Record<never, never>,
>(
  api: Api,
  { rooms, publicUrl }: RouteContext,
  { filters, params, item, tag, path, operationId, summary, ...list }: List<Item, Filters, Params>,
): void {
  const formats = [csvOf(item), ...(list.formats ?? [])];
  const route = {
    path,
    operationId,
    summary,
    tags: [tag],
    params,
    query: z.strictObject({ ...filters, ...listParameters(list.orders, formats) }),
    responses: {
      ...(params && problemResponses(404)),
      200: {
        description: "One page.",
        content: {
          "application/json": { schema: pageOf(item) },
          ...Object.fromEntries(formats.map(({ mediaType }) => [bare(mediaType), { schema: z.string() }])),
        },
      },
      304: { description: "Unchanged since the caller read it." },
    },
  };

  addRead(api, route, async (c, query, named) => {
    const { q, limit, cursor, sort, format, ...filter } = query as ListQuery;
    const reader = readerOf(c, rooms);
    const found = await list.find(filter as z.infer<z.ZodObject<Filters>>, reader, named);
    const visible = await withoutHidden(found, reader);
    const matching = q === undefined ? visible : visible.filter((each) => mentions(list.texts(each), q));
    const sorted = sort === undefined ? matching : sortBy(matching, list.orders, sort);

    const chosen = chooseFormat(c, format, formats);
    if (chosen === undefined) {
      return sendJson(c, paginate(sorted, { limit: limit ?? defaultLimit, cursor }, list.keyOf));
    }
    const page = paginate(sorted, { limit: limit ?? sorted.length, cursor }, list.keyOf);
    const frame = { title: list.title, publicUrl, path, today: rooms.today() };
    const name = path.slice(4).replaceAll(/[/{}]+/g, "-");
    return send(c, chosen.render(page.items, frame), chosen.mediaType, {
      ...(page.nextCursor === undefined ? {} : { link: linkToNext(c.req.url, page.nextCursor) }),
      "content-disposition": `inline; filename="${name}.${chosen.name}"`,
    });
  });
}

export interface RecordOf<Item extends z.ZodType, Params extends z.ZodRawShape, Query extends z.ZodRawShape>
  extends Resource<Item> {
  params: z.ZodObject<Params>;
  query?: Query;
  /** The German sentence where there is no such record. */
  missing: string;
  /** Besides 404. */
  refusals?: readonly ProblemStatus[];
  /** The record; one that this caller may not see is treated as if it did not exist. */
  find(
    params: z.infer<z.ZodObject<Params>>,
    reader: Reader,
    query: z.infer<z.ZodObject<Query>>,
  ): MaybePromise<z.infer<Item> | undefined>;
}

/** Adds `GET` of one record under its key. */
export function addRecord<
  Item extends z.ZodType,
  Params extends z.ZodRawShape,
  Query extends z.ZodRawShape = Record<never, never>,
>(
  api: Api,
  { rooms }: Pick<RouteContext, "rooms">,
  {
    params,
    query,
    item,
    tag,
    path,
    operationId,
    summary,
    missing,
    refusals = [],
    find,
  }: RecordOf<Item, Params, Query>,
): void {
  const route = {
    path,
    operationId,
    summary,
    tags: [tag],
    params,
    query: z.strictObject({ ...query }),
    responses: {
      200: { description: "The record.", content: { "application/json": { schema: item } } },
      304: { description: "Unchanged since the caller read it." },
      ...problemResponses(404, ...refusals),
    },
  };

  addRead(api, route, async (c, asked, named) => {
    const reader = readerOf(c, rooms);
    const found = await find(named, reader, asked as z.infer<z.ZodObject<Query>>);
    const [visible] = await withoutHidden(found === undefined ? [] : [found], reader);
    if (visible === undefined) throw new RequestError("NOT_FOUND", { detail: missing });
    return sendJson(c, visible as object); // every record is one
  });
}

/** The query parameters of every list. */
function listParameters(orders: Orders<never>, formats: readonly { name: string }[]) {
  return {
    q: text.optional().meta({ description: "Only records that mention each of these words." }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(maximumLimit)
      .optional()
      .meta({ description: `Records a page: ${defaultLimit} by default, in other formats than JSON all.` }),
    cursor: text.optional().meta({ description: "The `nextCursor` of the page before." }),
    sort: z.enum(sortKeys(orders)).optional().meta({ description: "With a minus the other way round." }),
    format: z
      .enum(["json", ...formats.map(({ name }) => name)])
      .optional()
      .meta({ description: "In place of `Accept`." }),
  };
}
