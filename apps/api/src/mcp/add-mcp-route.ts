import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import * as z from "zod";
import { defineRoute } from "../routes/define-route.js";
import type { Api, RouteContext } from "../routes/route-context.js";
import { addAskTool } from "./ask-tool.js";
import { addEntitlementsTool } from "./entitlements-tool.js";
import { addMunicipalityTool } from "./municipality-tool.js";
import { addProgrammesTool } from "./programmes-tool.js";
import { addSearchTool } from "./search-tool.js";
import type { ToolContext } from "./tool.js";

const tools = [addAskTool, addSearchTool, addProgrammesTool, addEntitlementsTool, addMunicipalityTool];

const Message = z.looseObject({ jsonrpc: z.literal("2.0") }).meta({
  id: "McpMessage",
  description: "One message of JSON-RPC 2.0 as the Model Context Protocol defines it.",
});

const useMcp = defineRoute({
  method: "post",
  path: "/v1/mcp",
  operationId: "useMcp",
  tags: ["Questions"],
  summary: "Use Stadtlotse as a tool of another assistant (Model Context Protocol)",
  description:
    "Streamable HTTP without sessions. Tools: ask, search, find_programmes, entitlements, municipality. A client sends " +
    "`Accept: application/json, text/event-stream`; errors of the protocol come as JSON-RPC.",
  request: { body: { required: true, content: { "application/json": { schema: Message } } } },
  responses: {
    200: { description: "The result.", content: { "application/json": { schema: Message } } },
    202: { description: "A notification was taken." },
    406: { description: "The client does not accept both media types." },
  },
});

/** A server for each message: nothing is kept between two, so that any process can answer the next. */
export function addMcpRoute(api: Api, { rooms, metrics }: RouteContext): void {
  api.openapi(useMcp, async (c) => {
    const server = createServer({
      rooms,
      metrics,
      caller: c.get("caller"),
      requestId: c.get("frame").requestId,
    });
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    const response = await transport.handleRequest(c.req.raw, { parsedBody: c.req.valid("json") });
    await server.close();
    return response as never; // the protocol's own responses, which the description names
  });
}

function createServer(context: ToolContext): McpServer {
  const server = new McpServer({ name: "stadtlotse", version: "1.0.0" });
  for (const addTool of tools) addTool(server, context);
  return server;
}
