import { fileURLToPath } from "node:url";
import { type Database, migrateDatabase } from "@stadtlotse/database";
import { facts } from "@stadtlotse/domain/reference/facts";
import { municipalityFacts } from "@stadtlotse/domain/reference/municipality-facts";
import { practiceFacts } from "@stadtlotse/domain/reference/practice-facts";
import { serviceFacts } from "@stadtlotse/domain/reference/service-facts";
import { createApiKeys } from "./api-keys/api-keys.js";
import { createAudit } from "./audit/audit.js";
import { createChannelState } from "./channel-state/channel-state.js";
import type { Clock } from "./clock.js";
import { createConversations } from "./conversations/conversations.js";
import { createFacts } from "./facts/facts.js";
import { seedFacts } from "./facts/seed-facts.js";
import { createFeedbackRecords } from "./feedback/feedback-records.js";
import { createMemberships, seedMemberships } from "./memberships/memberships.js";
import type { Registry } from "./registry.js";
import { createTickets } from "./tickets/tickets.js";
import { createTopicProposals } from "./topic-proposals/topic-proposals.js";
import { createUnansweredQuestions } from "./unanswered/unanswered-questions.js";

const migrations = {
  folder: fileURLToPath(new URL("../drizzle", import.meta.url)),
  table: "registry_migrations",
};

/**
 * Opens the living records: migrates their tables and takes over the reference facts of this release.
 *
 * @throws DatabaseError `NEWER_SCHEMA` when the database was written by a newer version
 */
export async function openRegistry(database: Database, clock: Clock = () => new Date()): Promise<Registry> {
  await migrateDatabase(database, migrations);
  await seedFacts(database, [...facts, ...serviceFacts, ...municipalityFacts, ...practiceFacts]);
  await seedMemberships(database);
  return {
    apiKeys: createApiKeys(database, clock),
    memberships: createMemberships(database),
    facts: createFacts(database),
    conversations: createConversations(database, clock),
    feedback: createFeedbackRecords(database, clock),
    channelState: createChannelState(database),
    unanswered: createUnansweredQuestions(database),
    tickets: createTickets(database, clock),
    topicProposals: createTopicProposals(database, clock),
    audit: createAudit(database),
  };
}
