import type { Asker } from "@stadtlotse/assistant";
import { hashOwner } from "@stadtlotse/registry";
import { type IncomingActivity, isPersonal } from "../activity.js";
import { actsForOffice } from "../askers/acts-for-office.js";
import { identifyAsker } from "../askers/identify-asker.js";
import { ownerOf } from "../askers/owner-of.js";
import { signInAsOffice } from "../askers/sign-in.js";
import { tourCards } from "../cards/tour-cards.js";
import { readCommand } from "../commands/read-command.js";
import { runCommand } from "../commands/run-command.js";
import { plainMessage } from "../messages/outgoing-message.js";
import { answerSearch } from "../search-extension/answer-search.js";
import { unfurlLink } from "../search-extension/unfurl-link.js";
import { dealWithSubmission } from "../submissions/deal-with-submission.js";
import { readSubmission } from "../submissions/submission.js";
import { texts } from "../texts.de.js";
import { answerQuestion } from "./answer-question.js";
import type { Announce, BotRooms, ChatRequest, Memories, Reply } from "./chat-request.js";
import { chooseTexts } from "./choose-texts.js";
import type { ConversationRecord } from "./conversation-memory.js";
import { referenceOf } from "./conversation-reference.js";
import { readFeedback } from "./read-feedback.js";
import { readQuestion } from "./read-question.js";
import { isSettled, markSettled, rememberReply } from "./remember-reply.js";

/** What comes back to a call of the Teams client. */
export interface InvokeResult {
  status: number;
  body?: unknown;
}

/** What the bot says to whatever happens in a chat. Turns of one conversation must come one after the other. */
export interface Dialog {
  /**
   * The reply to a message; `undefined` when this very message was replied to before.
   *
   * @param announce says in the chat that the reply takes a while
   */
  reply(activity: IncomingActivity, announce: Announce): Promise<Reply | undefined>;
  /**
   * Notes that a reply reached the chat, so that feedback finds its answer and the follow-up its subject; later, where
   * the database is gone.
   */
  settle(activity: IncomingActivity, reply: Reply, messageId: string): Promise<void>;
  /** Answers a call of the Teams client; `undefined` for one that the bot does not know. */
  invoke(activity: IncomingActivity): Promise<InvokeResult | undefined>;
  /** The first message in a new conversation; `undefined` when it was said already. */
  welcome(activity: IncomingActivity): Promise<Reply | undefined>;
  /** The reply to somebody who has signed in or, without a token, could not; `undefined` as for a reply. */
  signIn(activity: IncomingActivity, token: string | undefined): Promise<Reply | undefined>;
  /** The bot was removed from the conversation. */
  leave(activity: IncomingActivity): Promise<void>;
}

export function createDialog(rooms: BotRooms, memories: Memories): Dialog {
  const { conversations, people, afterwards } = memories;
  return {
    async reply(activity, announce) {
      await afterwards.catchUp();
      const record = await conversations.recall(activity);
      if (isSettled(activity, record)) return undefined;
      return replyTo(activity, record, announce);
    },
    settle: (activity, reply, messageId) =>
      afterwards.write(async () => {
        await conversations.update(activity, (record) => rememberReply(record, activity, reply, messageId));
        if (reply.isFarewell !== true) await noteChat(activity);
      }),
    async invoke(activity) {
      switch (activity.name) {
        case "message/submitAction":
          return rate(activity);
        case "composeExtension/query":
          return answerSearch(activity, rooms);
        case "composeExtension/queryLink":
        case "composeExtension/anonymousQueryLink":
          return unfurlLink(activity, rooms);
        default:
          return undefined;
      }
    },
    async welcome(activity) {
      if ((await conversations.recall(activity)).welcomed) return undefined;
      const asker = await askerOf(activity);
      const text =
        asker.kind === "anonymous" ? `${welcomeIn(activity)}\n\n${texts.tenantUnknown}` : welcomeIn(activity);
      return { message: plainMessage(text, tourCards(texts)) };
    },
    async signIn(activity, token) {
      if (isSettled(activity, await conversations.recall(activity))) return undefined;
      const said = chooseTexts(activity.locale, readQuestion(activity));
      if (token === undefined) return { message: plainMessage(said.signInFailed) };
      const isOffice = await signInAsOffice(token, activity, rooms, memories);
      return { message: plainMessage(isOffice ? said.signedInAsOffice : said.notOffice) };
    },
    async leave(activity) {
      await conversations.forget(activity);
      if (!isPersonal(activity)) return;
      await people.update(hashOwner(ownerOf(activity)), ({ chat: _, ...person }) => person);
    },
  };

  async function askerOf(activity: IncomingActivity): Promise<Asker> {
    const isOffice = await actsForOffice(activity, rooms, memories);
    return identifyAsker(activity, rooms.registry.tenants, isOffice);
  }

  async function replyTo(
    activity: IncomingActivity,
    record: ConversationRecord,
    announce: Announce,
  ): Promise<Reply> {
    const question = readQuestion(activity);
    const request: ChatRequest = {
      activity,
      record,
      texts: chooseTexts(activity.locale, question),
      asker: await askerOf(activity),
      owner: ownerOf(activity),
      announce,
    };
    if (question === "" && activity.value !== undefined && activity.value !== null) {
      const submission = readSubmission(activity.value);
      if (submission === undefined) return { message: plainMessage(request.texts.unknownCard) };
      return dealWithSubmission(submission, request, rooms, memories);
    }
    if (question === "") return { message: plainMessage(request.texts.noQuestion) };
    const command = readCommand(question);
    if (command !== undefined) return { message: await runCommand(command, request, rooms, memories) };
    return answerQuestion({ text: question, isHidden: false }, request, rooms, memories);
  }

  async function rate(activity: IncomingActivity): Promise<InvokeResult> {
    const feedback = readFeedback(activity);
    if (feedback === undefined) return { status: 400 };
    await afterwards.catchUp();
    const record = await conversations.recall(activity);
    const rated = record.answers.findLast(({ messageId }) => messageId === activity.replyToId);
    // Some clients do not say which message was rated: then it is the last one.
    const answerId = (rated ?? record.answers.at(-1))?.answerId;
    if (answerId === undefined || isSettled(activity, record)) return { status: 200 };
    await rooms.registry.feedback.record({ ...feedback, answerId, channel: "teams" });
    await conversations.update(activity, (latest) => markSettled(latest, activity));
    return { status: 200 };
  }

  /** Where to write to somebody later: their 1:1 chat, as it is now. */
  async function noteChat(activity: IncomingActivity): Promise<void> {
    if (!isPersonal(activity)) return;
    const key = hashOwner(ownerOf(activity));
    const chat = referenceOf(activity);
    const known = (await people.load(key)).chat;
    if (JSON.stringify(known) !== JSON.stringify(chat))
      await people.update(key, (person) => ({ ...person, chat }));
  }
}

function welcomeIn(activity: IncomingActivity): string {
  if (isPersonal(activity)) return texts.welcome;
  return activity.conversation.conversationType === "channel" ? texts.welcomeChannel : texts.welcomeGroup;
}
