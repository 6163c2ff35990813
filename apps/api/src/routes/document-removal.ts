import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { defineRoute } from "./define-route.js";
import { idParameter } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

const tags = ["Office"];

const deleteDocument = defineRoute({
  method: "delete",
  path: "/v1/documents/{id}",
  operationId: "deleteDocument",
  tags,
  summary: "Take a document out of the knowledge base; a guide of the release stays out",
  request: { params: idParameter("arbeitshilfe") },
  responses: { 204: { description: "It is gone from every index." }, ...problemResponses(404) },
});

const RemovedGuide = z
  .object({ id: z.string(), title: z.string() })
  .meta({ id: "RemovedGuide", description: "A guide of the release that was taken out." });

const listRemovedGuides = defineRoute({
  method: "get",
  path: "/v1/removed-guides",
  operationId: "listRemovedGuides",
  tags,
  summary: "List the guides of the release that were taken out",
  responses: {
    200: {
      description: "By title.",
      content: { "application/json": { schema: z.object({ items: z.array(RemovedGuide) }) } },
    },
  },
});

const restoreGuide = defineRoute({
  method: "delete",
  path: "/v1/removed-guides/{id}",
  operationId: "restoreGuide",
  tags,
  summary: "Take a guide of the release in again",
  request: { params: idParameter("isek") },
  responses: { 204: { description: "It is found again." }, ...problemResponses(404) },
});

/** Taking documents out, and guides of the release in again. */
export function addDocumentRemovalRoutes(api: Api, { rooms }: RouteContext): void {
  const { knowledgeBase } = rooms;

  api.openapi(deleteDocument, async (c) => {
    if (!(await knowledgeBase.deleteDocument(c.req.valid("param").id))) {
      throw new RequestError("NOT_FOUND", { detail: "Dieses Dokument gibt es nicht." });
    }
    return c.body(null, 204);
  });

  api.openapi(listRemovedGuides, async (c) =>
    c.json({ items: await knowledgeBase.listRemovedGuides() }, 200),
  );

  api.openapi(restoreGuide, async (c) => {
    if (!(await knowledgeBase.restoreGuide(c.req.valid("param").id))) {
      throw new RequestError("NOT_FOUND", { detail: "Diesen Leitfaden hat niemand entfernt." });
    }
    return c.body(null, 204);
  });
}
