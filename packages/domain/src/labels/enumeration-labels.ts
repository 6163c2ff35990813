import {
  answerOriginLabels,
  answerOutcomeLabels,
  approximationLabels,
  certaintyLabels,
  conflictOutcomeLabels,
  entitlementReasonLabels,
  factStatusLabels,
  serviceChannelLabels,
  serviceSectionLabels,
  sourceKindLabels,
  tierLabels,
  visibilityLabels,
} from "./answer-labels.de.js";
import { applicantLabels, fundingLevelLabels, fundingMeasureLabels } from "./funding-labels.de.js";
import {
  attributionUseLabels,
  communicationLabels,
  eventAudienceLabels,
  eventFormatLabels,
  eventKindLabels,
  originScopeLabels,
  programmeAreaLabels,
  publicationLabels,
  surveyQuestionLabels,
  topicBranchLabels,
  topicProposalLabels,
} from "./knowledge-labels.de.js";
import { municipalityDesignationLabels, municipalityTypeLabels } from "./municipality-labels.de.js";
import {
  bodyLabels,
  collaborationLabels,
  contactChannelLabels,
  contactPurposeLabels,
  contactResultLabels,
  leaveReasonLabels,
  lifecycleEventLabels,
  memberKindLabels,
  membershipStatusLabels,
  networkLabels,
  networkRelationLabels,
  organisationLabels,
  partnershipLabels,
  roleLabels,
  workingCommunityLabels,
} from "./network-labels.de.js";

/** German labels of every enumeration, by the id of its schema. A proper name is its own label. */
export const enumerationLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AnswerOrigin: answerOriginLabels,
  AnswerOutcome: answerOutcomeLabels,
  ApplicantKind: applicantLabels,
  Approximation: approximationLabels,
  AttributionUse: attributionUseLabels,
  BodyKind: bodyLabels,
  Certainty: certaintyLabels,
  CollaborationId: collaborationLabels,
  CommunicationKind: communicationLabels,
  ConflictOutcome: conflictOutcomeLabels,
  ContactChannel: contactChannelLabels,
  ContactPurpose: contactPurposeLabels,
  ContactResult: contactResultLabels,
  EntitlementReason: entitlementReasonLabels,
  EventAudience: eventAudienceLabels,
  EventFormat: eventFormatLabels,
  EventKind: eventKindLabels,
  FactStatus: factStatusLabels,
  FundingLevel: fundingLevelLabels,
  FundingMeasure: fundingMeasureLabels,
  LeaveReason: leaveReasonLabels,
  LifecycleEventKind: lifecycleEventLabels,
  MemberKind: memberKindLabels,
  MembershipStatus: membershipStatusLabels,
  MunicipalityDesignation: municipalityDesignationLabels,
  MunicipalityType: municipalityTypeLabels,
  NetworkId: networkLabels,
  NetworkRelationKind: networkRelationLabels,
  OrganisationKind: organisationLabels,
  OriginScope: originScopeLabels,
  PartnershipKind: partnershipLabels,
  ProgrammeAreaState: programmeAreaLabels,
  PublicationKind: publicationLabels,
  RoleKind: roleLabels,
  ServiceChannel: serviceChannelLabels,
  ServiceSection: serviceSectionLabels,
  SourceKind: sourceKindLabels,
  SurveyQuestionKind: surveyQuestionLabels,
  Tier: tierLabels,
  TopicBranch: topicBranchLabels,
  TopicProposalState: topicProposalLabels,
  Visibility: visibilityLabels,
  WorkingCommunityId: workingCommunityLabels,
};

/**
 * The German label of a value of an enumeration; the value itself where it is a proper name.
 *
 * @param enumeration id of the schema
 * @example
 * labelOf("MembershipStatus", "former")
 * //=> "ehemaliges Mitglied"
 * @example
 * labelOf("Regierungsbezirk", "Arnsberg")
 * //=> "Arnsberg"
 */
export function labelOf(enumeration: string, value: string): string {
  return enumerationLabels[enumeration]?.[value] ?? value;
}
