export {
  Answer,
  AnswerConflict,
  AnswerOrigin,
  AnswerOutcome,
  Calculation,
  Citation,
  Handover,
  Tier,
} from "./answers/answer.js";
export {
  type ComputedFigure,
  calculateAverage,
  calculateDifference,
  calculateShare,
  calculateSum,
  type Quantity,
} from "./calculations/calculate.js";
export { formatNumber, roundTo } from "./calculations/format-number.js";
export { HandoverRoute, Office } from "./contacts/office.js";
export { RoleHolding, RoleKind } from "./contacts/role.js";
export { DomainError, type DomainErrorCode } from "./errors.js";
export { compareValues, type ValueComparison } from "./facts/compare-values.js";
export { type Conflict, type ConflictKind, type ConflictOptions, conflicts } from "./facts/conflicts.js";
export { diffFacts, type FactDiff } from "./facts/diff-facts.js";
export { Approximation, AsOf, Certainty, Fact, FactStatus, FactValue, Visibility } from "./facts/fact.js";
export { dateOf, type FactKey, factsAbout, factsOn, latest } from "./facts/fact-timeline.js";
export { ageLimitInMonths, isStale } from "./facts/is-stale.js";
export { Locator, Source, SourceKind } from "./facts/source.js";
export { Allocation, MunicipalGrant } from "./funding/allocation.js";
export { type AllocationSums, checkAllocation, type SumCheck } from "./funding/check-allocation.js";
export { findProgrammes, type ProgrammeMatch } from "./funding/find-programmes.js";
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
} from "./funding/funding-programme.js";
export { type FundingRate, type FundingRateCircumstances, fundingRate } from "./funding/funding-rate.js";
export { type CriterionResult, type FundingCircumstances, judgeCriteria } from "./funding/judge-criteria.js";
export { LegalReference } from "./funding/legal-reference.js";
export {
  type ApplicationWindow,
  applicationWindow,
  type ProgrammePeriod,
  programmePeriod,
} from "./funding/programme-period.js";
export {
  type ProgrammeHistory,
  programmeHistory,
  type SuccessionStep,
  successionCycle,
} from "./funding/succession.js";
export { Attribution, AttributionUse } from "./knowledge/attribution.js";
export { BestPractice, OriginScope } from "./knowledge/best-practice.js";
export { Attendance, Cadence } from "./knowledge/cadence.js";
export {
  DistrictProfile,
  type DistrictProfileSection,
  districtProfileSections,
  ProgrammeAreaState,
} from "./knowledge/district-profile.js";
export { EventAudience, EventEdition, EventFormat, EventKind, EventSeries } from "./knowledge/event.js";
export { GlossaryTerm } from "./knowledge/glossary-term.js";
export { NewsItem, Publication, PublicationKind, PublicationSeries } from "./knowledge/publication.js";
export {
  applicantLabels,
  fundingLevelLabels,
  fundingMeasureLabels,
  requirementLabels,
} from "./labels/funding-labels.de.js";
export {
  changeMembership,
  type MembershipChange,
  overlappingMemberships,
} from "./memberships/change-membership.js";
export {
  LeaveReason,
  MemberKind,
  Membership,
  MembershipObservation,
  MembershipStatus,
} from "./memberships/membership.js";
export {
  type MembershipKey,
  type MembershipRecords,
  type MembershipState,
  membershipOn,
} from "./memberships/membership-on.js";
export { Organisation, OrganisationKind } from "./memberships/organisation.js";
export {
  Ags,
  GeoPoint,
  Municipality,
  MunicipalityDesignation,
  MunicipalityType,
  Regierungsbezirk,
} from "./municipalities/municipality.js";
export {
  createMunicipalityDirectory,
  type MunicipalityDirectory,
} from "./municipalities/municipality-directory.js";
export { namesOf, spellingKeys } from "./municipalities/name-keys.js";
export { type ParsedAgs, parseAgs } from "./municipalities/parse-ags.js";
export type { MunicipalityLookup, Place, PlaceLookup } from "./municipalities/place.js";
export { editDistance } from "./names/edit-distance.js";
export { foldName, plainName } from "./names/fold-name.js";
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
} from "./networks/network.js";
export {
  isNetworkId,
  isWorkingCommunityId,
  networkIds,
  workingCommunityIds,
} from "./networks/network-ids.js";
export {
  compareTiers,
  gainByJoining,
  type MembershipGain,
  type TierComparison,
} from "./tiers/compare-tiers.js";
export { type EntitlementAsker, type EntitlementReport, entitlements } from "./tiers/entitlements.js";
export { serviceById, servicesNamed } from "./tiers/find-service.js";
export {
  Entitlement,
  EntitlementReason,
  Service,
  ServiceChannel,
  ServiceMatrix,
  ServiceSection,
} from "./tiers/service.js";
export { sectionNames } from "./tiers/texts.de.js";
export { type TierDecision, tierOf } from "./tiers/tier-of.js";
export { addDays, daysBetween } from "./time/add-days.js";
export { CalendarDate, CalendarDay } from "./time/calendar-date.js";
export { covers } from "./time/covers.js";
export { formatCalendarDate, parseGermanDate } from "./time/format-calendar-date.js";
export { Interval } from "./time/interval.js";
export { boundsOf, type IntervalBounds, intervalsOverlap } from "./time/interval-bounds.js";
export {
  compareCalendarDates,
  type DatePrecision,
  datesOverlap,
  isCalendarDate,
  isCalendarDay,
  type ParsedCalendarDate,
  parseCalendarDate,
} from "./time/parse-calendar-date.js";
export { Topic, TopicBranch } from "./topics/topic.js";
