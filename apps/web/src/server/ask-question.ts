import { call } from "./call.js";
import type { Answer } from "./contract.js";

export function askQuestion(question: string, conversationId: string | undefined): Promise<Answer> {
  return call("/v1/ask", { question, ...(conversationId === undefined ? {} : { conversationId }) });
}
