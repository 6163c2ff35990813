import { CalendarDate, formatCalendarDate, Visibility } from "@stadtlotse/domain";
import type { DocumentRecord, WithdrawnDocument } from "@stadtlotse/knowledge-base";
import * as z from "zod";
import { RequestError } from "../problems/request-error.js";
import { includes } from "./matches.js";
import { idParameter, text } from "./parameters.js";
import type { Reader } from "./reader.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

export const Document = z
  .object({
    id: z.string(),
    version: z.string().meta({ description: "Another one once the document is changed." }),
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
const missing = "Dieses Dokument gibt es nicht.";

/** The knowledge base itself keeps members' documents from others, and is asked for nothing else. */
export function addDocumentRoutes(api: Api, context: RouteContext): void {
  const { knowledgeBase } = context.rooms;
  addList(api, context, {
    path: "/v1/documents",
    operationId: "listDocuments",
    tag: "Knowledge",
    summary: "List documents",
    title: "Dokumente",
    item: Document,
    filters: { topic: text.optional() },
    keyOf: ({ id }) => id,
    texts: ({ title, publisher }) => [title, publisher],
    orders: { title: ({ title }) => title, asOf: ({ asOf }) => asOf },
    find: async ({ topic }, reader) =>
      (await knowledgeBase.listDocuments(await reader.visibility()))
        .filter(({ topics }) => includes(topics, topic))
        .map(toDocument),
  });

  addRecord(api, context, {
    path: "/v1/documents/{id}",
    operationId: "getDocument",
    tag: "Knowledge",
    summary: "Read a document's record",
    item: Document,
    params,
    missing,
    refusals: [410],
    find: async ({ id }, reader) => {
      const document = await knowledgeBase.findDocument(id, await reader.visibility());
      return document ? toDocument(document) : tellOfWithdrawn(id, reader);
    },
  });

  addRecord(api, context, {
    path: "/v1/documents/{id}/text",
    operationId: "getDocumentText",
    tag: "Knowledge",
    summary: "Read a document's text",
    item: DocumentText,
    params,
    missing,
    refusals: [410],
    find: async ({ id }, reader) => {
      const stored = await knowledgeBase.readDocumentText(id, await reader.visibility());
      return stored ? { ...stored, document: toDocument(stored.document) } : tellOfWithdrawn(id, reader);
    },
  });

  /** An earlier answer may lead here: whoever could see the document is told what it was. */
  async function tellOfWithdrawn(id: string, reader: Reader): Promise<undefined> {
    const withdrawn = await knowledgeBase.withdrawn.find(id, await reader.visibility());
    if (withdrawn === undefined) return;
    const { hasText: _, ...current } = withdrawn;
    throw new RequestError("DOCUMENT_WITHDRAWN", { detail: describeWithdrawn(withdrawn), current });
  }
}

function describeWithdrawn({ title, asOf, withdrawnOn }: WithdrawnDocument): string {
  const name = title === undefined ? "Dieses Dokument" : `Das Dokument „${title}“`;
  const state = asOf === undefined ? "" : ` (Stand ${formatCalendarDate(asOf)})`;
  return `${name}${state} wurde am ${formatCalendarDate(withdrawnOn)} zurückgezogen. Neue Antworten stützen sich nicht mehr darauf.`;
}

/** The hash of a file's content would tell who has the same file; it stays inside. */
export function toDocument({ contentHash: _, ...document }: DocumentRecord): Document {
  return document;
}
