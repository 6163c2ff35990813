import * as z from "zod";
import { defineRoute } from "./define-route.js";
import type { Api, RouteContext } from "./route-context.js";

const Grouping = z.enum(["topic", "tier", "unit"]);
const count = z.int().nonnegative();

const UnansweredReport = z
  .object({
    by: Grouping,
    total: z.object({ declined: count, restricted: count }),
    counts: z
      .array(
        z.object({
          value: z.string().optional().meta({ description: "Missing where it is not known." }),
          declined: count.meta({ description: "Questions that no source answers." }),
          restricted: count.meta({ description: "Questions after what only members may see." }),
        }),
      )
      .meta({ description: "Most frequent first. A question about two topics counts for both." }),
  })
  .meta({ id: "UnansweredReport" });

const reportUnanswered = defineRoute({
  method: "get",
  path: "/v1/unanswered",
  operationId: "reportUnanswered",
  tags: ["Questions"],
  summary: "Count the questions that were not answered",
  request: { query: z.strictObject({ by: Grouping.default("topic") }) },
  responses: {
    200: {
      description: "Counts, without words and names.",
      content: { "application/json": { schema: UnansweredReport } },
    },
  },
});

export function addUnansweredRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(reportUnanswered, async (c) =>
    c.json(await rooms.registry.unanswered.report(c.req.valid("query").by), 200),
  );
}
