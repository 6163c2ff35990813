export type { ListedEntry } from "./audit/trail.js";
export type { ChangedRecord, Changes } from "./changes/changes.js";
export { ChecklistRecord, requireSourcedItems } from "./checklists/checklist-record.js";
export type { Clock } from "./clock.js";
export { CommunicationRecord } from "./communications/communication-record.js";
export type { Communications } from "./communications/communications.js";
export { ConflictDecisionRecord } from "./conflict-decisions/conflict-decision-record.js";
export type {
  ConflictDecisions,
  ConflictVerdict,
  ConflictVerdictChange,
} from "./conflict-decisions/conflict-decisions.js";
export { nameConflict } from "./conflict-decisions/name-conflict.js";
export {
  ConsultationCaseRecord,
  ContactDraft,
  ContactRecord,
  EventContributionRecord,
} from "./contacts/contact-records.js";
export type { Contacts } from "./contacts/contacts.js";
export { listOverdue, planRota, type RotaPlan } from "./contacts/plan-rota.js";
export { fillWithExamples } from "./demo-data/fill-with-examples.js";
export { DistrictProfileRecord } from "./districts/district-profile-record.js";
export { RegistryError, type RegistryErrorCode } from "./errors.js";
export { EventRecord, SignUp } from "./events/event-record.js";
export type { Events, SignUpWish } from "./events/events.js";
export { FactItem, factCare } from "./facts/fact-item.js";
export type { FactChange, FactInput, Facts, StoredFact } from "./facts/facts.js";
export { type FactReview, FactReviewReason } from "./facts/review-facts.js";
export { AllocationRecord, ProgrammeRecord, SuccessionRecord } from "./funding/funding-records.js";
export { GlossaryTermRecord } from "./glossary/glossary-term-record.js";
export {
  BestPracticeRecord,
  EditorialState,
  requireEditorialStep,
} from "./good-practice/good-practice-record.js";
export {
  BodyRecord,
  FeeRuleRecord,
  NetworkOfficeRecord,
  RoleRecord,
} from "./governance/governance-records.js";
export {
  CompetitionEntryRecord,
  ExpertiseListingRecord,
  FocusProfileRecord,
} from "./member-offers/member-offer-records.js";
export { membersOn } from "./memberships/members-on.js";
export { NetworkRecord, WorkingCommunityRecord } from "./networks/network-records.js";
export { Notification, NotificationOccasion, NotificationState } from "./notifications/notification.js";
export type { DeliveryOutcome, NotificationInput, Notifications } from "./notifications/notifications.js";
export type { OfficeRecord } from "./office-records/office-record-fields.js";
export { officeRecordFields } from "./office-records/office-record-fields.js";
export type { Offered, OfficeContent, OfficeRecords } from "./office-records/office-records.js";
export type { OfferedRecord, OfficeDesk } from "./open-office-desk.js";
export { openRegistry } from "./open-registry.js";
export type { People } from "./people/people.js";
export { NewsRecord, PublicationRecord } from "./publications/publication-records.js";
export type { RateLimits } from "./rate-limits/rate-limits.js";
export type {
  ApiKey,
  ApiKeys,
  Audit,
  AuditEntry,
  ChannelState,
  ConversationRecord,
  Conversations,
  Feedback,
  FeedbackRecords,
  MembershipImport,
  Memberships,
  Registry,
  Role,
  Scope,
  TopicProposals,
  UnansweredCount,
  UnansweredQuestion,
  UnansweredQuestions,
  UnansweredReport,
} from "./registry.js";
export { Reminder } from "./reminders/find-reminders.js";
export type { Reminders } from "./reminders/reminders.js";
export type {
  CountedQuestion,
  KnowledgeCount,
  QuestionCount,
  QuestionGrouping,
  Reports,
  TicketTimes,
} from "./reports/reports.js";
export type { Purged, Retention } from "./retention/retention.js";
export { ServiceRecord } from "./services/service-record.js";
export { toldServices } from "./services/told-services.js";
export type { Patch } from "./storage/apply-patch.js";
export { hashOwner } from "./storage/hash-owner.js";
export type { VersionedRecord } from "./storage/record-fields.js";
export { Subscription, SubscriptionSubject } from "./subscriptions/subscription.js";
export type { Subscriptions } from "./subscriptions/subscriptions.js";
export { SurveyRunEvaluation } from "./surveys/evaluate-run.js";
export { type AnswerFault, findAnswerFaults } from "./surveys/find-answer-faults.js";
export { SurveyRecord, SurveyResponseRecord, SurveyRunRecord } from "./surveys/survey-records.js";
export type { Invitation, Responding, Surveys } from "./surveys/surveys.js";
export { Tenant } from "./tenants/tenant.js";
export type { TenantChange, Tenants } from "./tenants/tenants.js";
export { type AnswerWording, answerDocument } from "./tickets/answer-document.js";
export { Exchange, Ticket, TicketState } from "./tickets/ticket.js";
export type { QuestionGroup, TicketChange, TicketFact, Tickets } from "./tickets/tickets.js";
export { TopicProposalRecord } from "./topic-proposals/topic-proposal-record.js";
export { TopicRecord } from "./topics/topic-record.js";
export { WorkingGroupRecord, WorkingSessionRecord } from "./working-groups/working-group-records.js";
