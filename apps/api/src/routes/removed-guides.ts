import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { defineRoute } from "./define-route.js";
import { idParameter } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

const tags = ["Office"];

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

/** Guides of the release that the office has withdrawn, and their way back. */
export function addRemovedGuideRoutes(api: Api, { rooms }: RouteContext): void {
  const { knowledgeBase, registry, today } = rooms;

  api.openapi(listRemovedGuides, async (c) =>
    c.json({ items: await knowledgeBase.listRemovedGuides() }, 200),
  );

  api.openapi(restoreGuide, async (c) => {
    const together = registry.audit.recorder("document", c.get("caller").owner);
    if (!(await knowledgeBase.restoreGuide(c.req.valid("param").id, { on: today(), together }))) {
      throw new RequestError("NOT_FOUND", { detail: "Diesen Leitfaden hat niemand entfernt." });
    }
    return c.body(null, 204);
  });
}
