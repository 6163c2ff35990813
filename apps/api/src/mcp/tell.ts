import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type * as z from "zod";
import { toProblem } from "../problems/to-problem.js";
import type { ToolContext } from "./tool.js";

/**
 * What a tool found, as data and as text. An error becomes the sentence that HTTP would give: its own message is not
 * meant for others.
 *
 * @param output what the tool has announced: a client refuses what holds more
 * @param toText for assistants that read text alone; JSON by default
 */
export async function tell<Found extends object>(
  { requestId }: Pick<ToolContext, "requestId">,
  output: z.ZodType<Found>,
  work: () => Promise<Found>,
  toText: (found: Found) => string = JSON.stringify,
): Promise<CallToolResult> {
  try {
    const found = output.parse(await work());
    return {
      content: [{ type: "text", text: toText(found) }],
      structuredContent: Object.fromEntries(Object.entries(found)),
    };
  } catch (error) {
    const { detail } = toProblem(error, requestId);
    return { content: [{ type: "text", text: detail }], isError: true };
  }
}
