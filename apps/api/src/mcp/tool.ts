import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Metrics } from "../operation/metrics.js";
import type { Caller } from "../requests/environment.js";
import type { Rooms } from "../rooms.js";

/** What a tool may use: the rooms, and for whom it works. */
export interface ToolContext {
  rooms: Rooms;
  metrics: Metrics;
  caller: Caller;
  requestId: string;
}

/** Adds one tool to a server. */
export type AddTool = (server: McpServer, context: ToolContext) => void;

/** None of our tools changes anything that others see. */
export const readOnly = { readOnlyHint: true, openWorldHint: false } as const;
