import { type Answer, ApiError } from "@stadtlotse/client";
import { client, timeout } from "./client.js";

/**
 * Asks a question of a conversation, or of a new one where the server no longer knows it.
 *
 * @throws ApiError when the server refuses
 */
export async function askQuestion(
  question: string,
  conversationId: string | undefined,
): Promise<{ answer: Answer; startedAnew: boolean }> {
  if (conversationId === undefined) return { answer: await ask({ question }), startedAnew: false };
  try {
    return { answer: await ask({ question, conversationId }), startedAnew: false };
  } catch (error) {
    if (!isForgotten(error)) throw error;
    return { answer: await ask({ question }), startedAnew: true };
  }
}

function ask(question: { question: string; conversationId?: string }): Promise<Answer> {
  return client.ask(question, { signal: timeout() });
}

function isForgotten(error: unknown): boolean {
  return error instanceof ApiError && error.problem?.code === "CONVERSATION_NOT_FOUND";
}
