import { AssistantError, type Turn } from "@stadtlotse/assistant";
import type { Answer } from "@stadtlotse/domain";
import { hashOwner } from "@stadtlotse/registry";
import { isPersonal } from "../activity.js";
import { CourierError } from "../channel.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import { renderAnswer } from "../messages/render-answer.js";
import type { BotRooms, ChatRequest, Memories, Reply } from "./chat-request.js";
import { isMembersOnly } from "./is-members-only.js";

export interface AskedQuestion {
  text: string;
  /** Asked by a card's button: nobody can read it in the chat. */
  isHidden: boolean;
}

/** What the assistant says to a question; where it has forgotten a conversation, a new one begins. */
export async function answerQuestion(
  asked: AskedQuestion,
  request: ChatRequest,
  rooms: BotRooms,
  memories: Memories,
): Promise<Reply> {
  const { activity, asker, owner, record, texts, announce } = request;
  const { text: question, isHidden } = asked;
  const conversationId = record.threads.find((thread) => thread.owner === owner)?.conversationId;
  try {
    const onWording = () => announce(texts.wording);
    const turn = { question, asker, owner, onWording };
    const answer = await answerInThread(turn, conversationId, rooms.assistant);
    const isForMembers = await isMembersOnly(answer, asker, rooms);
    const isOverheard = !isPersonal(activity);
    const talk = { owner, chatId: activity.conversation.id };
    const rendered = renderAnswer(answer, { question, earlier: memories.exchanges.of(talk), texts });
    if (!(isForMembers && isOverheard)) memories.exchanges.add(talk, { question, answer: answer.text });
    // In a group, others must see what an answer is about.
    const text = isHidden ? `**${question}**\n\n${rendered.text}` : rendered.text;
    const message = { ...rendered, text, isForMembers };
    if (isForMembers && isOverheard)
      return { message: await sendInPerson(message, request, rooms, memories) };
    return { message, answer };
  } catch (error) {
    if (!hasCode(error, "INVALID_QUESTION")) throw error;
    return { message: plainMessage(error.message) };
  }
}

/** What others may not read goes to the asker alone; in the group stands a note. */
async function sendInPerson(
  message: OutgoingMessage,
  { owner, texts }: ChatRequest,
  { courier }: BotRooms,
  { people }: Memories,
): Promise<OutgoingMessage> {
  const { chat } = await people.load(hashOwner(owner));
  if (chat === undefined) return plainMessage(texts.membersOnlyAskThere);
  try {
    await courier.send(chat, { ...message, asksForFeedback: false });
    return plainMessage(texts.membersOnlyHere);
  } catch (error) {
    if (error instanceof CourierError) return plainMessage(texts.membersOnlyAskThere);
    throw error;
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
