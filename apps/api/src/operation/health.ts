import { existsSync } from "node:fs";
import { join } from "node:path";
import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import type { Rooms } from "../rooms.js";
import type { Api } from "../routes/route-context.js";

const Readiness = z
  .object({
    ready: z.boolean(),
    missing: z
      .array(z.object({ part: z.string(), reason: z.string() }))
      .meta({ description: "What stands in the way, each with a German sentence." }),
  })
  .meta({ id: "Readiness" });
type Missing = z.infer<typeof Readiness>["missing"];

const liveness = createRoute({
  method: "get",
  path: "/healthz",
  operationId: "isAlive",
  tags: ["Operation"],
  summary: "Is it alive?",
  responses: {
    200: {
      description: "It does.",
      content: { "application/json": { schema: z.object({ status: z.literal("ok") }) } },
    },
  },
});

const readiness = createRoute({
  method: "get",
  path: "/readyz",
  operationId: "isReady",
  tags: ["Operation"],
  summary: "Is it ready?",
  responses: {
    200: { description: "Ready.", content: { "application/json": { schema: Readiness } } },
    503: { description: "Not ready.", content: { "application/json": { schema: Readiness } } },
  },
});

export function addHealthRoutes(api: Api, rooms: Rooms, webRoot: string | undefined): void {
  api.openapi(liveness, (c) => c.json({ status: "ok" as const }, 200));

  api.openapi(readiness, async (c) => {
    const missing = [...(await checkRooms(rooms)), ...checkWebPage(webRoot)];
    return missing.length === 0
      ? c.json({ ready: true, missing }, 200)
      : c.json({ ready: false, missing }, 503);
  });
}

async function checkRooms({ registry, knowledgeBase }: Rooms): Promise<Missing> {
  try {
    const [facts, documents] = await Promise.all([
      registry.facts.list(),
      knowledgeBase.listDocuments("public"),
    ]);
    return [
      ...(facts.length > 0 ? [] : [{ part: "facts", reason: "Es sind keine Fakten gespeichert." }]),
      ...(documents.length > 0 ? [] : [{ part: "documents", reason: "Es sind keine Dokumente eingelesen." }]),
    ];
  } catch {
    return [{ part: "database", reason: "Die Datenbank antwortet nicht." }];
  }
}

function checkWebPage(webRoot: string | undefined): Missing {
  if (webRoot === undefined || existsSync(join(webRoot, "index.html"))) return [];
  return [{ part: "web", reason: "Die Webseite ist nicht gebaut (npm run build)." }];
}
