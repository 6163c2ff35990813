import type { ChannelState } from "@stadtlotse/registry";
import { createExpertTeams } from "../handover/expert-teams.js";
import { createTicketThreads } from "../handover/ticket-threads.js";
import { createMailings } from "../mailings/mailing.js";
import { createAfterwards } from "./afterwards.js";
import type { Memories } from "./chat-request.js";
import { createConversationMemory } from "./conversation-memory.js";
import { createPersonMemory } from "./person-memory.js";
import { createRecentExchanges } from "./recent-exchanges.js";

/** Everything that the bot remembers, in the state of its channel or in working memory. */
export function createMemories(state: ChannelState): Memories {
  return {
    conversations: createConversationMemory(state),
    people: createPersonMemory(state),
    teams: createExpertTeams(state),
    threads: createTicketThreads(state),
    mailings: createMailings(state),
    exchanges: createRecentExchanges(),
    afterwards: createAfterwards(),
  };
}
