import type { Asker, Assistant } from "@stadtlotse/assistant";
import type { KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";
import type { IncomingActivity } from "../activity.js";
import type { Courier } from "../channel.js";
import type { ExpertTeams } from "../handover/expert-teams.js";
import type { TicketThreads } from "../handover/ticket-threads.js";
import type { Mailings } from "../mailings/mailing.js";
import type { OutgoingMessage } from "../messages/outgoing-message.js";
import type { ChatTexts } from "../texts.de.js";
import type { Afterwards } from "./afterwards.js";
import type { ConversationMemory, ConversationRecord } from "./conversation-memory.js";
import type { PersonMemory } from "./person-memory.js";
import type { RecentExchanges } from "./recent-exchanges.js";

/** What the bot speaks to. */
export interface BotRooms {
  assistant: Assistant;
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  /** Base of every link that leaves the system. */
  publicUrl: string;
  /** The day for which everything holds. */
  today(): string;
  courier: Courier;
  /** Who works for the office: the object ids of their accounts, as Microsoft Entra shows them. */
  officeAccounts: ReadonlySet<string>;
  /** People can sign in with their account. */
  offersSignIn: boolean;
  /** Sends soon what is to be told to somebody. */
  tellSoon(): void;
}

/** What the bot remembers beside the records of the house. */
export interface Memories {
  conversations: ConversationMemory;
  people: PersonMemory;
  teams: ExpertTeams;
  threads: TicketThreads;
  mailings: Mailings;
  exchanges: RecentExchanges;
  afterwards: Afterwards;
}

/** One message, click or call of somebody, with what is known about them. */
export interface ChatRequest {
  activity: IncomingActivity;
  asker: Asker;
  /** As of a turn. */
  owner: string;
  record: ConversationRecord;
  texts: ChatTexts;
  announce: Announce;
}

/** Says in the chat that the reply takes a while; the reply then takes the place of these words. */
export type Announce = (words: string) => void;

/** A message and, where it is an answer, which one. */
export interface Reply {
  message: OutgoingMessage;
  answer?: { id: string; conversationId: string };
  /** The message takes the place of the card that was clicked. */
  replacesCard?: boolean;
  /** Whoever is replied to has just been forgotten: nothing of them is noted again. */
  isFarewell?: boolean;
}
