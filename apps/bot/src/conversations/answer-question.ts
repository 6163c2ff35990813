import { AssistantError, type Turn } from "@stadtlotse/assistant";
import type { Answer } from "@stadtlotse/domain";
import { plainMessage } from "../messages/outgoing-message.js";
import { renderAnswer } from "../messages/render-answer.js";
import type { BotRooms, ChatRequest, Memories, Reply } from "./chat-request.js";

export interface AskedQuestion {
  text: string;
  /** Asked by a card's button: nobody can read it in the chat. */
  isHidden: boolean;
}

/** What the assistant says to a question; where it has forgotten a conversation, a new one begins. */
export async function answerQuestion(
  { text: question, isHidden }: AskedQuestion,
  { asker, owner, record, texts }: ChatRequest,
  { assistant }: BotRooms,
  { exchanges }: Memories,
): Promise<Reply> {
  const turn: Turn = { question, asker, owner };
  const conversationId = record.threads.find((thread) => thread.owner === owner)?.conversationId;
  try {
    const answer = await answerInThread(turn, conversationId, assistant);
    const message = renderAnswer(answer, { question, earlier: exchanges.of(owner), texts });
    exchanges.add(owner, { question, answer: answer.text });
    // In a group, others must see what an answer is about.
    const text = isHidden ? `**${question}**\n\n${message.text}` : message.text;
    return { message: { ...message, text }, answer };
  } catch (error) {
    if (!hasCode(error, "INVALID_QUESTION")) throw error;
    return { message: plainMessage(error.message) };
  }
}

async function answerInThread(
  turn: Turn,
  conversationId: string | undefined,
  assistant: BotRooms["assistant"],
): Promise<Answer> {
  if (conversationId === undefined) return assistant.answer(turn);
  try {
    return await assistant.answer({ ...turn, conversationId });
  } catch (error) {
    if (!hasCode(error, "CONVERSATION_NOT_FOUND")) throw error;
    return assistant.answer(turn);
  }
}

function hasCode(error: unknown, code: AssistantError["code"]): error is AssistantError {
  return error instanceof AssistantError && error.code === code;
}
