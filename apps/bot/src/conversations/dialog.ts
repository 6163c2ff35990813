import { type Assistant, AssistantError } from "@stadtlotse/assistant";
import type { Answer } from "@stadtlotse/domain";
import type { ChannelState, FeedbackRecords } from "@stadtlotse/registry";
import { type IncomingActivity, isPersonal } from "../activity.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import { renderAnswer } from "../messages/render-answer.js";
import { texts } from "../texts.de.js";
import { type ConversationRecord, createConversationMemory } from "./conversation-memory.js";
import { identifyAsker } from "./identify-asker.js";
import { readFeedback } from "./read-feedback.js";
import { type AskedQuestion, readQuestion } from "./read-question.js";

const maxRemembered = 50;

/** A message and, where it is an answer, which one. */
export interface Reply {
  message: OutgoingMessage;
  answer?: Pick<Answer, "id" | "conversationId">;
}

/** What the bot says to whatever happens in a chat. Turns of one conversation must come one after the other. */
export interface Dialog {
  /** The reply to a message; `undefined` when this very message was replied to before. */
  reply(activity: IncomingActivity): Promise<Reply | undefined>;
  /** Notes that a reply reached the chat, so that feedback finds its answer and the follow-up its subject. */
  settle(activity: IncomingActivity, reply: Reply, messageId: string): Promise<void>;
  /** Stores what somebody thinks of an answer; `false` when the submission cannot be read. */
  rate(activity: IncomingActivity): Promise<boolean>;
  /** The first message in a new conversation; `undefined` when it was said already. */
  welcome(activity: IncomingActivity): Promise<Reply | undefined>;
  /** The bot was removed from the conversation. */
  leave(activity: IncomingActivity): Promise<void>;
}

export function createDialog(rooms: {
  assistant: Assistant;
  channelState: ChannelState;
  feedback: FeedbackRecords;
}): Dialog {
  const memory = createConversationMemory(rooms.channelState);
  return {
    async reply(activity) {
      const record = await memory.recall(activity);
      if (isSettled(activity, record)) return undefined;
      const question = readQuestion(activity);
      if (question.text === "") return { message: plainMessage(texts.noQuestion) };
      return answerQuestion(question, activity, record);
    },
    settle: (activity, reply, messageId) =>
      memory.update(activity, (record) => remember(record, activity, reply, messageId)),
    async rate(activity) {
      const feedback = readFeedback(activity);
      if (feedback === undefined) return false;
      const record = await memory.recall(activity);
      const rated = record.answers.findLast(({ messageId }) => messageId === activity.replyToId);
      // Some clients do not say which message was rated: then it is the last one.
      const answerId = (rated ?? record.answers.at(-1))?.answerId;
      if (answerId === undefined || isSettled(activity, record)) return true;
      await rooms.feedback.record({ ...feedback, answerId, channel: "teams" });
      await memory.update(activity, (latest) => markSettled(latest, activity));
      return true;
    },
    async welcome(activity) {
      if ((await memory.recall(activity)).welcomed) return undefined;
      const text = isPersonal(activity) ? texts.welcome : texts.welcomeGroup;
      return { message: plainMessage(text, texts.firstQuestions) };
    },
    leave: (activity) => memory.forget(activity),
  };

  async function answerQuestion(
    { text: question, isHidden }: AskedQuestion,
    activity: IncomingActivity,
    record: ConversationRecord,
  ): Promise<Reply> {
    const turn = { question, ...identifyAsker(activity) };
    const conversationId = record.threads.find(({ owner }) => owner === turn.owner)?.conversationId;
    try {
      const answer = await answerInThread(turn, conversationId);
      const message = renderAnswer(answer);
      return { message: isHidden ? repeatQuestion(question, message) : message, answer };
    } catch (error) {
      if (!hasCode(error, "INVALID_QUESTION")) throw error;
      return { message: plainMessage(error.message) };
    }
  }

  /** Where the assistant has forgotten a conversation, a new one begins. */
  async function answerInThread(
    turn: Parameters<Assistant["answer"]>[0],
    conversationId: string | undefined,
  ): Promise<Answer> {
    if (conversationId === undefined) return rooms.assistant.answer(turn);
    try {
      return await rooms.assistant.answer({ ...turn, conversationId });
    } catch (error) {
      if (!hasCode(error, "CONVERSATION_NOT_FOUND")) throw error;
      return rooms.assistant.answer(turn);
    }
  }
}

/** In a group, others must see what an answer is about. */
function repeatQuestion(question: string, message: OutgoingMessage): OutgoingMessage {
  return { ...message, text: `**${question}**\n\n${message.text}` };
}

function remember(
  record: ConversationRecord,
  activity: IncomingActivity,
  { answer }: Reply,
  messageId: string,
): ConversationRecord {
  // The only thing that is said without having been written to is the welcome.
  const isWelcome = activity.type !== "message";
  const settled = { ...markSettled(record, activity), welcomed: record.welcomed || isWelcome };
  if (answer === undefined) return settled;
  const { owner } = identifyAsker(activity);
  const others = record.threads.filter((thread) => thread.owner !== owner);
  return {
    ...settled,
    answers: [...record.answers, { messageId, answerId: answer.id }].slice(-maxRemembered),
    threads: [...others, { owner, conversationId: answer.conversationId }].slice(-maxRemembered),
  };
}

function isSettled({ id }: IncomingActivity, { settled }: ConversationRecord): boolean {
  return typeof id === "string" && settled.includes(id);
}

function markSettled(record: ConversationRecord, { id }: IncomingActivity): ConversationRecord {
  if (typeof id !== "string") return record;
  return { ...record, settled: [...record.settled, id].slice(-maxRemembered) };
}

function hasCode(error: unknown, code: AssistantError["code"]): error is AssistantError {
  return error instanceof AssistantError && error.code === code;
}
