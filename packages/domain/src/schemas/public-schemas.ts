export {
  Answer,
  AnswerConflict,
  AnswerOrigin,
  AnswerOutcome,
  Calculation,
  Citation,
  Handover,
  Tier,
} from "../answers/answer.js";
export {
  ConsultationCase,
  ContactChannel,
  ContactLogEntry,
  ContactPurpose,
  ContactResult,
} from "../contacts/contact-log.js";
export { HandoverRoute, Office } from "../contacts/office.js";
export { RoleHolding, RoleKind } from "../contacts/role.js";
export { ConflictDecision, ConflictOutcome } from "../facts/conflict-decision.js";
export { Approximation, AsOf, Certainty, Fact, FactStatus, FactValue, Visibility } from "../facts/fact.js";
export { Locator, Source, SourceKind } from "../facts/source.js";
export { Allocation, MunicipalGrant } from "../funding/allocation.js";
export { ApplicationChecklist, ChecklistItem } from "../funding/application-checklist.js";
export {
  ApplicantKind,
  FundingInstrument,
  FundingLevel,
  FundingMeasure,
  FundingProgramme,
  FundingShare,
  MoneyAmount,
  ProgrammeConditions,
  ProgrammePhase,
  Succession,
} from "../funding/funding-programme.js";
export { LegalReference } from "../funding/legal-reference.js";
export { Attribution, AttributionUse } from "../knowledge/attribution.js";
export { BestPractice, OriginScope } from "../knowledge/best-practice.js";
export { Attendance, Cadence } from "../knowledge/cadence.js";
export { DistrictProfile, ProgrammeAreaState } from "../knowledge/district-profile.js";
export { EventAudience, EventEdition, EventFormat, EventKind, EventSeries } from "../knowledge/event.js";
export { GlossaryTerm } from "../knowledge/glossary-term.js";
export {
  CommunicationKind,
  CompetitionEntry,
  ExpertiseListing,
  FocusProfile,
  SpecialProject,
} from "../knowledge/member-offers.js";
export { NewsItem, Publication, PublicationKind, PublicationSeries } from "../knowledge/publication.js";
export {
  Survey,
  SurveyQuestion,
  SurveyQuestionKind,
  SurveyResponse,
  SurveyRun,
} from "../knowledge/survey.js";
export { FeeObservation, FeeRule, FeeStep } from "../memberships/fee.js";
export {
  LeaveReason,
  MemberKind,
  Membership,
  MembershipObservation,
  MembershipStatus,
} from "../memberships/membership.js";
export { Organisation, OrganisationKind } from "../memberships/organisation.js";
export {
  Ags,
  GeoPoint,
  Municipality,
  MunicipalityDesignation,
  MunicipalityType,
  Regierungsbezirk,
} from "../municipalities/municipality.js";
export { Region } from "../municipalities/region.js";
export {
  AdmissionRule,
  Authority,
  Body,
  BodyKind,
  CooperationAgreement,
  ExternalCooperation,
  Financing,
  Partnership,
  PartnershipKind,
  WorkPlan,
} from "../networks/governance.js";
export {
  CollaborationId,
  LifecycleEvent,
  LifecycleEventKind,
  Network,
  NetworkId,
  NetworkRelation,
  NetworkRelationKind,
  WorkingCommunity,
  WorkingCommunityId,
} from "../networks/network.js";
export {
  Entitlement,
  EntitlementReason,
  NetworkService,
  Service,
  ServiceChannel,
  ServiceMatrix,
  ServiceSection,
  TierPlacement,
} from "../tiers/service.js";
export { CalendarDate, CalendarDay } from "../time/calendar-date.js";
export { Interval } from "../time/interval.js";
export { Topic, TopicBranch } from "../topics/topic.js";
export { TopicProposal, TopicProposalState, WorkingGroup, WorkingSession } from "../topics/working-group.js";
