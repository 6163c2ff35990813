import { CalendarDate, Visibility } from "@stadtlotse/domain";
import type { DocumentRecord } from "@stadtlotse/knowledge-base";
import * as z from "zod";
import { RequestError } from "../problems/request-error.js";
import { visibilityOf } from "../requests/visibility-of.js";
import { includes, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { idParameter, text } from "./parameters.js";
import { listRoute, recordRoute } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

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
export type DocumentText = z.infer<typeof DocumentText>;

const params = idParameter("ratgeber-isek");

const listDocuments = listRoute({
  path: "/v1/documents",
  operationId: "listDocuments",
  tag: "Knowledge",
  summary: "List documents",
  item: Document,
  filters: { q: text.optional().meta({ description: "Words of the title." }), topic: text.optional() },
});

const getDocument = recordRoute({
  path: "/v1/documents/{id}",
  operationId: "getDocument",
  tag: "Knowledge",
  summary: "Read a document's record",
  item: Document,
  params,
});

const getDocumentText = recordRoute({
  path: "/v1/documents/{id}/text",
  operationId: "getDocumentText",
  tag: "Knowledge",
  summary: "Read a document's text",
  item: DocumentText,
  params,
});

export function addDocumentRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(listDocuments, async (c) => {
    const { q, topic, ...page } = c.req.valid("query");
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const documents = (await rooms.knowledgeBase.listDocuments(visibility)).filter(
      ({ title, topics }) => mentions([title], q) && includes(topics, topic),
    );
    return c.json(
      paginate(documents.map(toDocument), page, ({ id }) => id),
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
