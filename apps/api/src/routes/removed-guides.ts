import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { defineRoute } from "./define-route.js";
import { idParameter } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const RemovedGuide = z
  .object({ id: z.string(), title: z.string() })
  .meta({ id: "RemovedGuide", description: "A guide of the release that was taken out." });

const restoreGuide = defineRoute({
  method: "delete",
  path: "/v1/removed-guides/{id}",
  operationId: "restoreGuide",
  tags: ["Office"],
  summary: "Take a guide of the release in again",
  request: { params: idParameter("isek") },
  responses: { 204: { description: "It is found again." }, ...problemResponses(404) },
});

/** Guides of the release that the office has withdrawn, and their way back. */
export function addRemovedGuideRoutes(api: Api, context: RouteContext): void {
  const { knowledgeBase, registry, today } = context.rooms;

  addList(api, context, {
    path: "/v1/removed-guides",
    operationId: "listRemovedGuides",
    tag: "Office",
    summary: "List the guides of the release that were taken out, by title",
    title: "Entfernte Leitfäden",
    item: RemovedGuide,
    keyOf: ({ id }) => id,
    texts: ({ title }) => [title],
    orders: { title: ({ title }) => title },
    find: () => knowledgeBase.listRemovedGuides(),
  });

  api.openapi(restoreGuide, async (c) => {
    const together = registry.audit.recorder("document", c.get("caller").owner);
    if (!(await knowledgeBase.restoreGuide(c.req.valid("param").id, { on: today(), together }))) {
      throw new RequestError("NOT_FOUND", { detail: "Diesen Leitfaden hat niemand entfernt." });
    }
    return c.body(null, 204);
  });
}
