// The schemas and their types stand by name in public-schemas.ts; here stand the rules.

export {
  type ComputedFigure,
  calculateAverage,
  calculateDifference,
  calculateShare,
  calculateSum,
  type Quantity,
} from "./calculations/calculate.js";
export { formatNumber, roundTo } from "./calculations/format-number.js";
export {
  callsPerMonth,
  contactRota,
  type OverdueMember,
  overdueMembers,
  type RotaCapacity,
  rotaCapacity,
} from "./contacts/contact-rota.js";
export { type HandoverNeed, handoverRoutes } from "./contacts/handover-route.js";
export { DomainError, type DomainErrorCode } from "./errors.js";
export { compareValues, type ValueComparison } from "./facts/compare-values.js";
export { decisionOn } from "./facts/conflict-decision.js";
export { type Conflict, type ConflictKind, type ConflictOptions, conflicts } from "./facts/conflicts.js";
export { diffFacts, type FactDiff } from "./facts/diff-facts.js";
export { dateOf, type FactKey, factsAbout, factsOn, latest } from "./facts/fact-timeline.js";
export { ageLimitInMonths, isStale } from "./facts/is-stale.js";
export { type AllocationSums, checkAllocation, type SumCheck } from "./funding/check-allocation.js";
export { findProgrammes, type ProgrammeMatch } from "./funding/find-programmes.js";
export { formatLegalReference } from "./funding/format-legal-reference.js";
export { type FundingRate, type FundingRateCircumstances, fundingRate } from "./funding/funding-rate.js";
export { type CriterionResult, type FundingCircumstances, judgeCriteria } from "./funding/judge-criteria.js";
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
export { type UpcomingDeadline, upcomingDeadlines } from "./funding/upcoming-deadlines.js";
export { attributionNotices } from "./knowledge/attribution-notices.js";
export { communicationRecipients } from "./knowledge/communication-recipients.js";
export {
  type DistrictFeatureCollection,
  districtProfilesToGeoJson,
  type ProfileCompleteness,
  profileCompleteness,
} from "./knowledge/district-profiles.js";
export {
  evaluateSurvey,
  type QuestionEvaluation,
  type SurveyEvaluation,
} from "./knowledge/evaluate-survey.js";
export { findGlossaryTerm } from "./knowledge/find-glossary-term.js";
export {
  type BestPracticeMatch,
  type BestPracticeWish,
  matchBestPractices,
} from "./knowledge/match-best-practices.js";
export { type ListingMatch, matchListings } from "./knowledge/match-listings.js";
export { type DistrictProfileSection, districtProfileSections } from "./knowledge/profile-sections.js";
export { conflictLabels, tierLabels } from "./labels/answer-labels.de.js";
export { enumerationLabels, labelOf } from "./labels/enumeration-labels.js";
export {
  applicantLabels,
  fundingLevelLabels,
  fundingMeasureLabels,
  requirementLabels,
} from "./labels/funding-labels.de.js";
export {
  municipalityDesignationLabels,
  municipalityTypeLabels,
  sizeClassLabels,
} from "./labels/municipality-labels.de.js";
export {
  collaborationLabels,
  inNetwork,
  membershipStatusLabels,
  networkLabels,
  workingCommunityLabels,
} from "./labels/network-labels.de.js";
export {
  changeMembership,
  type MembershipChange,
  overlappingMemberships,
} from "./memberships/change-membership.js";
export { type FeeLookup, feeOn } from "./memberships/fee-on.js";
export {
  type MembershipKey,
  type MembershipRecords,
  type MembershipState,
  membershipOn,
} from "./memberships/membership-on.js";
export { distanceKm } from "./municipalities/distance.js";
export {
  createMunicipalityDirectory,
  type MunicipalityDirectory,
} from "./municipalities/municipality-directory.js";
export { namesOf, spellingKeys } from "./municipalities/name-keys.js";
export { type ParsedAgs, parseAgs } from "./municipalities/parse-ags.js";
export type { MunicipalityLookup, Place, PlaceLookup } from "./municipalities/place.js";
export { regionsOf } from "./municipalities/regions-of.js";
export {
  type ComparisonOptions,
  compareMunicipalities,
  type SimilarityCriterion,
  type SimilarityOptions,
  type SimilarityPart,
  type SimilarityWeights,
  type SimilarMunicipality,
  similarityCriteria,
  similarMunicipalities,
} from "./municipalities/similar-municipalities.js";
export { type SizeClass, sizeClass, sizeClasses } from "./municipalities/size-class.js";
export { editDistance } from "./names/edit-distance.js";
export { foldName, plainName } from "./names/fold-name.js";
export {
  authorityNameOn,
  derivedRoles,
  type Governance,
  type GovernanceRecords,
  governanceOn,
} from "./networks/governance-on.js";
export { type NetworkHistory, networkHistory, networksOn } from "./networks/network-history.js";
export {
  isNetworkId,
  isWorkingCommunityId,
  networkIds,
  workingCommunityIds,
} from "./networks/network-ids.js";
export { type JsonSchemaDefinition, jsonSchemas } from "./schemas/json-schemas.js";
export * from "./schemas/public-schemas.js";
export {
  compareTiers,
  gainByJoining,
  type MembershipGain,
  type TierComparison,
} from "./tiers/compare-tiers.js";
export {
  type EntitlementAsker,
  type EntitlementReport,
  entitlements,
  isOfPredecessor,
} from "./tiers/entitlements.js";
export { serviceById, servicesNamed } from "./tiers/find-service.js";
export {
  beginningOf,
  type PlacementsOn,
  placementsOn,
  serviceMatrixOn,
  toRow,
} from "./tiers/service-matrix-on.js";
export { sectionNames } from "./tiers/texts.de.js";
export { type TierDecision, tierOf } from "./tiers/tier-of.js";
export { addDays, daysBetween } from "./time/add-days.js";
export { covers } from "./time/covers.js";
export { formatCalendarDate, parseGermanDate } from "./time/format-calendar-date.js";
export { boundsOf, type IntervalBounds, intervalsOverlap } from "./time/interval-bounds.js";
export {
  compareCalendarDates,
  type DatePrecision,
  datesOverlap,
  isCalendarDate,
  isCalendarDay,
  type ParsedCalendarDate,
  parseCalendarDate,
  requireCalendarDay,
} from "./time/parse-calendar-date.js";
export { type TopicRecords, type TopicTrace, traceProposal, tracePublication } from "./topics/topic-trace.js";
export { type NamedTopic, topicsNamed } from "./topics/topics-named.js";
