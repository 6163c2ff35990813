import { createRoute } from "@hono/zod-openapi";
import { CalendarDate, Visibility } from "@stadtlotse/domain";
import type { DocumentRecord } from "@stadtlotse/knowledge-base";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { visibilityOf } from "../requests/visibility-of.js";
import { pageOf, pageParameters, paginate } from "./paging.js";
import { idParameter, text } from "./parameters.js";
import { type Api, openToEveryone, type RouteContext } from "./route-context.js";

export const Document = z
  .object({
    id: z.string(),
    title: z.string(),
    source: z.string().meta({ description: "File name or address." }),
    mediaType: z.string(),
    visibility: Visibility,
    topics: z.array(z.string()),
    publisher: z.string().optional(),
    asOf: CalendarDate.optional(),
    asOfQuality: z.enum(["stated", "inferred", "unknown"]),
    sources: z.array(z.string()).meta({ description: "The sources behind a bundled guide." }),
    pages: z.int().nonnegative(),
    passages: z.int().nonnegative(),
    unreadablePages: z.array(z.object({ page: z.int().positive(), reason: z.string() })),
  })
  .meta({ id: "Document" });
export type Document = z.infer<typeof Document>;

export const DocumentText = z
  .object({
    document: Document,
    text: z.string().meta({ description: "The stored text, of which every quote is a part." }),
    pages: z
      .array(
        z.object({
          page: z.int().positive(),
          start: z.int().nonnegative(),
          end: z.int().nonnegative(),
        }),
      )
      .meta({ description: "Where each physical page begins and ends in the text, in UTF-16 units." }),
  })
  .meta({ id: "DocumentText" });

const request = { params: idParameter("ratgeber-isek") };

const listDocuments = createRoute({
  method: "get",
  path: "/v1/documents",
  operationId: "listDocuments",
  tags: ["Knowledge"],
  summary: "List documents",
  security: openToEveryone,
  request: {
    query: z.strictObject({
      q: text.optional().meta({ description: "A text within the title." }),
      topic: text.optional(),
      ...pageParameters,
    }),
  },
  responses: {
    200: {
      description: "One page of documents.",
      content: { "application/json": { schema: pageOf(Document) } },
    },
    ...problemResponses(400),
  },
});

const getDocument = createRoute({
  method: "get",
  path: "/v1/documents/{id}",
  operationId: "getDocument",
  tags: ["Knowledge"],
  summary: "Read a document's record",
  security: openToEveryone,
  request,
  responses: {
    200: { description: "The document.", content: { "application/json": { schema: Document } } },
    ...problemResponses(404),
  },
});

const getDocumentText = createRoute({
  method: "get",
  path: "/v1/documents/{id}/text",
  operationId: "getDocumentText",
  tags: ["Knowledge"],
  summary: "Read a document's text",
  security: openToEveryone,
  request,
  responses: {
    200: { description: "The text.", content: { "application/json": { schema: DocumentText } } },
    ...problemResponses(404),
  },
});

export function addDocumentRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(listDocuments, async (c) => {
    const { limit, cursor, q, topic } = c.req.valid("query");
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const documents = (await rooms.knowledgeBase.listDocuments(visibility)).filter(
      ({ title, topics }) =>
        (q === undefined || title.toLowerCase().includes(q.toLowerCase())) &&
        (topic === undefined || topics.includes(topic)),
    );
    return c.json(
      paginate(documents.map(toDocument), { limit, cursor }, ({ id }) => id),
      200,
    );
  });

  api.openapi(getDocument, async (c) => {
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const document = await rooms.knowledgeBase.findDocument(c.req.valid("param").id, visibility);
    if (document === undefined) throw notFound();
    return c.json(toDocument(document), 200);
  });

  api.openapi(getDocumentText, async (c) => {
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const stored = await rooms.knowledgeBase.readDocumentText(c.req.valid("param").id, visibility);
    if (stored === undefined) throw notFound();
    return c.json({ ...stored, document: toDocument(stored.document) }, 200);
  });
}

/** The hash of a file's content would tell who has the same file; it stays inside. */
function toDocument({ contentHash: _, ...document }: DocumentRecord): Document {
  return document;
}

function notFound(): RequestError {
  return new RequestError("NOT_FOUND", { detail: "Dieses Dokument gibt es nicht." });
}
