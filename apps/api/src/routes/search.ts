import type { RetrievedPassage } from "@stadtlotse/knowledge-base";
import * as z from "zod";
import type { Caller } from "../requests/environment.js";
import { sendJson } from "../requests/send.js";
import { visibilityOf } from "../requests/visibility-of.js";
import type { Rooms } from "../rooms.js";
import { addRead } from "./add-read.js";
import { text } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

export const SearchResult = z
  .object({
    documentId: z.string(),
    title: z.string(),
    source: z.string(),
    locator: z.object({ page: z.int().positive().optional(), heading: z.string().optional() }),
    quote: z.string().meta({ description: "Verbatim from the stored text of the document." }),
    score: z.number().meta({ description: "Comparable within one list." }),
  })
  .meta({ id: "SearchResult" });
export type SearchResult = z.infer<typeof SearchResult>;

const search = {
  path: "/v1/search",
  operationId: "search" as const,
  tags: ["Questions"],
  summary: "Search the documents",
  query: z.strictObject({
    q: text.meta({ example: "Leerstandsmanagement Innenstadt" }),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  }),
  responses: {
    200: {
      description: "At most `limit` passages.",
      content: { "application/json": { schema: z.object({ results: z.array(SearchResult) }) } },
    },
    304: { description: "Unchanged since the caller read it." },
  },
};

export function addSearchRoutes(api: Api, { rooms }: RouteContext): void {
  addRead(api, search, async (c, { q, limit }) =>
    sendJson(c, await searchDocuments(rooms, c.get("caller"), q, limit)),
  );
}

/** The passages nearest to some words, of the documents that this caller may see. */
export async function searchDocuments(
  rooms: Pick<Rooms, "knowledgeBase" | "registry" | "today">,
  caller: Caller,
  query: string,
  limit: number,
): Promise<{ results: SearchResult[] }> {
  const visibility = await visibilityOf(caller, rooms);
  const passages = await rooms.knowledgeBase.retrieve(query, { visibility, limit, kinds: ["document"] });
  return { results: passages.flatMap(toSearchResult) };
}

export function toSearchResult(passage: RetrievedPassage): SearchResult[] {
  const { documentId, title, source, locator, text: quote, score } = passage;
  if (documentId === undefined) return [];
  const { page, heading } = locator;
  return [{ documentId, title, source, locator: { page, heading }, quote, score }];
}
