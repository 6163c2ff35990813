export type { Clock } from "./clock.js";
export { RegistryError, type RegistryErrorCode } from "./errors.js";
export { openRegistry } from "./open-registry.js";
export type {
  ApiKey,
  ApiKeys,
  Audit,
  AuditEntry,
  ChannelState,
  ConversationRecord,
  Conversations,
  Facts,
  Feedback,
  FeedbackRecords,
  MembershipImport,
  Memberships,
  Registry,
  Role,
  StoredFact,
  TicketChange,
  Tickets,
  TopicProposals,
  UnansweredCount,
  UnansweredQuestion,
  UnansweredQuestions,
  UnansweredReport,
} from "./registry.js";
export { Exchange, Ticket, TicketState } from "./tickets/ticket.js";
export { TopicProposalRecord } from "./topic-proposals/topic-proposal-record.js";
