import * as z from "zod";
import { SearchResult, searchDocuments } from "../routes/search.js";
import { tell } from "./tell.js";
import { type AddTool, readOnly } from "./tool.js";

const Found = z.object({ results: z.array(SearchResult) });

export const addSearchTool: AddTool = (server, context) => {
  server.registerTool(
    "search",
    {
      title: "Dokumente durchsuchen",
      description:
        "Finds passages of the networks' documents, verbatim, with title, source and page. German words work best.",
      inputSchema: {
        query: z.string().min(1).max(500),
        limit: z.int().min(1).max(50).default(10),
      },
      outputSchema: Found.shape,
      annotations: readOnly,
    },
    ({ query, limit }) =>
      tell(context, Found, () => searchDocuments(context.rooms, context.caller, query, limit)),
  );
};
