import * as z from "zod";
import { defineRoute } from "./define-route.js";
import type { Api, RouteContext } from "./route-context.js";

const ErasedData = z
  .object({
    erased: z
      .record(z.string(), z.int().nonnegative())
      .meta({ description: "How many records of which kind were the caller's.", example: { ticket: 2 } }),
  })
  .meta({ id: "ErasedData" });

const erasePersonalData = defineRoute({
  method: "delete",
  path: "/v1/personal-data",
  operationId: "erasePersonalData",
  tags: ["Questions"],
  summary: "Erase what the caller has said and asked for",
  description:
    "Conversations and subscriptions go; of tickets, proposals, sign-ups and answers to surveys stays that there was one.",
  responses: {
    200: { description: "What was erased.", content: { "application/json": { schema: ErasedData } } },
  },
});

export function addPersonalDataRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(erasePersonalData, async (c) =>
    c.json({ erased: await rooms.registry.people.erase(c.get("caller").owner) }, 200),
  );
}
