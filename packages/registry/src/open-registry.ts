import { fileURLToPath } from "node:url";
import { type Database, migrateDatabase } from "@stadtlotse/database";
import { facts } from "@stadtlotse/domain/reference/facts";
import { municipalityFacts } from "@stadtlotse/domain/reference/municipality-facts";
import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { statePractice } from "@stadtlotse/domain/reference/practice-facts";
import { stateService } from "@stadtlotse/domain/reference/service-facts";
import { networkServices } from "@stadtlotse/domain/reference/services";
import { createApiKeys } from "./api-keys/api-keys.js";
import { createAudit } from "./audit/audit.js";
import { createChanges } from "./changes/changes.js";
import { createChannelState } from "./channel-state/channel-state.js";
import type { Clock } from "./clock.js";
import { createCommunications } from "./communications/communications.js";
import { createConflictDecisions } from "./conflict-decisions/conflict-decisions.js";
import { createConversations } from "./conversations/conversations.js";
import { signUpKind } from "./events/events.js";
import { createFacts } from "./facts/facts.js";
import { seedFacts } from "./facts/seed-facts.js";
import { createFeedbackRecords } from "./feedback/feedback-records.js";
import { listingKind } from "./member-offers/listings.js";
import { createMemberships, seedMemberships } from "./memberships/memberships.js";
import { createNotifications, notificationKind } from "./notifications/notifications.js";
import { openOfficeDesk } from "./open-office-desk.js";
import { createPeople } from "./people/people.js";
import { createRateLimits } from "./rate-limits/rate-limits.js";
import type { Registry } from "./registry.js";
import { createReminders } from "./reminders/reminders.js";
import { createReports } from "./reports/reports.js";
import { createRetention } from "./retention/retention.js";
import { createSubscriptions, subscriptionKind } from "./subscriptions/subscriptions.js";
import { surveyResponseKind } from "./surveys/surveys.js";
import { createTenants } from "./tenants/tenants.js";
import { createTickets, ticketKind } from "./tickets/tickets.js";
import { createTopicProposals, topicProposalKind } from "./topic-proposals/topic-proposals.js";
import { createUnansweredQuestions } from "./unanswered/unanswered-questions.js";

const migrations = {
  folder: fileURLToPath(new URL("../drizzle", import.meta.url)),
  table: "registry_migrations",
};

const personalKinds = [
  ticketKind,
  topicProposalKind,
  subscriptionKind,
  notificationKind,
  surveyResponseKind,
  signUpKind,
  listingKind,
];

/** They follow the records that they state. */
const statedByRecords = [
  ...practiceExamples.map((practice) => ({
    ...statePractice(practice),
    statedBy: `best-practice:${practice.id}`,
  })),
  ...networkServices.flatMap((service) =>
    stateService(service).map((fact) => ({ ...fact, statedBy: `service:${service.id}` })),
  ),
];

/**
 * Opens the living records: migrates their tables and takes over the reference facts of this release.
 *
 * @throws DatabaseError `NEWER_SCHEMA` when the database was written by a newer version
 */
export async function openRegistry(database: Database, clock: Clock = () => new Date()): Promise<Registry> {
  await migrateDatabase(database, migrations);
  await seedFacts(database, clock, [...facts, ...municipalityFacts, ...statedByRecords]);
  await seedMemberships(database);
  const recorded = createFacts(database, clock);
  const desk = await openOfficeDesk(database, clock);
  const memberships = createMemberships(database, clock);
  const subscriptions = createSubscriptions(database, clock);
  const notifications = createNotifications(database, clock);
  return {
    ...desk,
    subscriptions,
    notifications,
    reminders: createReminders(desk, subscriptions, notifications),
    apiKeys: createApiKeys(database, clock),
    memberships,
    communications: createCommunications(database, clock, { ...desk, memberships }),
    facts: recorded,
    conflictDecisions: createConflictDecisions(database, clock, recorded),
    conversations: createConversations(database, clock),
    feedback: createFeedbackRecords(database, clock),
    channelState: createChannelState(database),
    unanswered: createUnansweredQuestions(database),
    tickets: createTickets(database, clock),
    topicProposals: createTopicProposals(database, clock),
    tenants: createTenants(database, clock),
    people: createPeople(database, clock, personalKinds),
    audit: createAudit(database, clock),
    changes: createChanges(database),
    reports: createReports(database),
    rateLimits: createRateLimits(database, clock),
    retention: createRetention(database),
  };
}
