import { CalendarDate, CalendarDay, Visibility } from "@stadtlotse/domain";
import * as z from "zod";
import { createDocumentDrafts, type DraftReading } from "../drafts/document-drafts.js";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { defineRoute } from "./define-route.js";
import { Document, DocumentText, toDocument } from "./documents.js";
import { idParameter, text } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { SearchResult, toSearchResult } from "./search.js";

/** Arbeitshilfen with many pictures have some tens of megabytes. */
const longestDocumentBytes = 50 * 1024 * 1024;

const tags = ["Office"];
const params = idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11");
const full =
  "Es warten schon 20 Entwürfe. Bitte veröffentlichen oder verwerfen Sie einen, bevor Sie ein weiteres Dokument hochladen.";
const missing = "Diesen Entwurf gibt es nicht mehr. Bitte laden Sie das Dokument noch einmal hoch.";

const UploadEntry = z
  .object({
    id: z.string(),
    name: z.string().meta({ description: "File name." }),
    uploadedOn: CalendarDay,
    documentId: z.string().optional().meta({ description: "The document that was made of it." }),
  })
  .meta({ id: "Upload", description: "A file of which a document can be made, or was." });

const DocumentDraft = DocumentText.extend({
  id: z.string(),
  headings: z.array(
    z.object({ text: z.string(), level: z.int().positive(), page: z.int().positive().optional() }),
  ),
  published: Document.optional().meta({ description: "What was made of the same file before." }),
  sameFile: z.array(Document).meta({
    description: "Documents that came from a file of the same name; publishing leaves them as they are.",
  }),
}).meta({ id: "DocumentDraft", description: "What was read of a document that nobody else can see yet." });

const Publication = z
  .strictObject({
    visibility: Visibility,
    title: text.optional(),
    asOf: CalendarDate.optional(),
    publisher: text.optional(),
    topics: z.array(text).max(20).optional(),
    version: text
      .optional()
      .meta({ description: "Of the document that stands in the draft as `published`, where one does." }),
  })
  .meta({ id: "DocumentPublication" });

const openDraft = defineRoute(
  {
    method: "post",
    path: "/v1/document-drafts",
    operationId: "openDocumentDraft",
    tags,
    summary: "Upload a document and see what was read of it, before anybody else can",
    request: {
      query: z.strictObject({ name: text.meta({ description: "File name.", example: "arbeitshilfe.pdf" }) }),
      body: {
        required: true,
        content: {
          "application/octet-stream": { schema: z.any().meta({ format: "binary", type: "string" }) },
        },
      },
    },
    responses: {
      201: { description: "The draft.", content: { "application/json": { schema: DocumentDraft } } },
    },
  },
  { longestBodyBytes: longestDocumentBytes },
);

const getDraft = defineRoute({
  method: "get",
  path: "/v1/document-drafts/{id}",
  operationId: "getDocumentDraft",
  tags,
  summary: "Read a draft, or the file of a published document anew",
  request: { params },
  responses: {
    200: { description: "The draft.", content: { "application/json": { schema: DocumentDraft } } },
    ...problemResponses(404),
  },
});

const searchDraft = defineRoute({
  method: "get",
  path: "/v1/document-drafts/{id}/search",
  operationId: "searchDocumentDraft",
  tags,
  summary: "Ask a draft a question",
  request: { params, query: z.strictObject({ q: text }) },
  responses: {
    200: {
      description: "The best passages.",
      content: { "application/json": { schema: z.object({ results: z.array(SearchResult) }) } },
    },
    ...problemResponses(404),
  },
});

const publishDraft = defineRoute({
  method: "post",
  path: "/v1/document-drafts/{id}/publication",
  operationId: "publishDocumentDraft",
  tags,
  summary: "Publish a draft",
  description: "Refused with 409 and the document as it stands now where another change of it came first.",
  request: { params, body: { required: true, content: { "application/json": { schema: Publication } } } },
  responses: {
    201: { description: "The document.", content: { "application/json": { schema: Document } } },
    ...problemResponses(404, 409),
  },
});

const discardDraft = defineRoute({
  method: "delete",
  path: "/v1/document-drafts/{id}",
  operationId: "discardDocumentDraft",
  tags,
  summary: "Let go of a draft",
  request: { params },
  responses: { 204: { description: "It is gone." }, ...problemResponses(404) },
});

export function addDocumentDraftRoutes(api: Api, context: RouteContext): void {
  const { rooms, ocr } = context;
  const { knowledgeBase } = rooms;
  const drafts = createDocumentDrafts({ ...rooms, ocr });
  const describe = async ({ upload, document, ...read }: DraftReading) => {
    const known = await knowledgeBase.listDocuments("members");
    const published =
      known.find(({ id }) => id === upload.documentId) ??
      known.find(({ contentHash }) => contentHash === document.contentHash); // whose place it will take
    const sameFile = known.filter((each) => each.source === document.source && each !== published);
    return {
      ...read,
      id: upload.id,
      document: toDocument(document),
      sameFile: sameFile.map(toDocument),
      ...(published && { published: toDocument(published) }),
    };
  };

  api.openapi(openDraft, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const opened = await drafts.open(c.req.valid("query").name, bytes, c.get("caller").owner);
    if (opened.state === "rejected") throw new RequestError("INVALID_REQUEST", { detail: opened.reason });
    if (opened.state === "full") throw new RequestError("INVALID_REQUEST", { detail: full });
    return c.json(await describe(opened.reading), 201);
  });

  addList(api, context, {
    path: "/v1/document-drafts",
    operationId: "listDocumentDrafts",
    tag: "Office",
    summary: "List the files that were uploaded, with what was made of them, the oldest first",
    title: "Hochgeladene Dokumente",
    item: UploadEntry,
    keyOf: ({ id }) => id,
    texts: ({ name }) => [name],
    orders: { name: ({ name }) => name, uploadedOn: ({ uploadedOn }) => uploadedOn },
    find: () => knowledgeBase.uploads.list(),
  });

  api.openapi(getDraft, async (c) => {
    const reading = await drafts.read(c.req.valid("param").id);
    if (reading === undefined) throw new RequestError("NOT_FOUND", { detail: missing });
    return c.json(await describe(reading), 200);
  });

  api.openapi(searchDraft, async (c) => {
    const passages = await drafts.search(c.req.valid("param").id, c.req.valid("query").q);
    if (passages === undefined) throw new RequestError("NOT_FOUND", { detail: missing });
    return c.json({ results: passages.flatMap(toSearchResult) }, 200);
  });

  api.openapi(publishDraft, async (c) => {
    const { id } = c.req.valid("param");
    const document = await drafts.publish(id, c.req.valid("json"), c.get("caller").owner);
    if (document === undefined) throw new RequestError("NOT_FOUND", { detail: missing });
    return c.json(toDocument(document), 201);
  });

  api.openapi(discardDraft, async (c) => {
    if (!(await drafts.discard(c.req.valid("param").id, c.get("caller").owner))) {
      throw new RequestError("NOT_FOUND", { detail: missing });
    }
    return c.body(null, 204);
  });
}
