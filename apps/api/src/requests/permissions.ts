import type { Role, Scope } from "@stadtlotse/registry";

/** As whom somebody calls: without a key or token, or in a role that one proves. */
export type CallerRole = "anonymous" | Role;

const everyone: readonly CallerRole[] = ["anonymous", "staff", "office", "admin"];
const signedIn: readonly CallerRole[] = ["staff", "office", "admin"];
const office: readonly CallerRole[] = ["office", "admin"];
const admin: readonly CallerRole[] = ["admin"];

/**
 * Who may call what, by operation. A route without an entry does not compile. Members' content is a second question,
 * which the tier of the caller's municipality decides where the content is read.
 */
export const permissions = {
  ask: everyone,
  search: everyone,
  useMcp: everyone,
  sendFeedback: everyone,
  listFeedback: office,
  getTicketProgress: everyone,
  createTicket: everyone,
  listTickets: office,
  changeTicket: office,
  recordTicketFact: office,
  getTicketHistory: office,
  createTopicProposal: everyone,
  listTopicProposals: office,
  changeTopicProposal: office,
  reportUnanswered: office,
  listUnansweredGroups: office,

  getCaller: everyone,
  listSources: everyone,
  listGlossaryTerms: everyone,
  getLabels: everyone,
  matchBestPractices: everyone,
  findProgrammes: everyone,
  listSuccessions: everyone,
  listNetworkEvents: everyone,
  listNetworkRelations: everyone,
  getPersonalData: signedIn,
  erasePersonalData: signedIn,
  listSubscriptions: signedIn,
  createSubscription: signedIn,
  changeSubscription: signedIn,
  deleteSubscription: signedIn,
  listReminders: signedIn,
  listNotifications: office,
  retryNotification: office,
  listTenants: office,
  createTenant: office,
  changeTenant: office,
  getTenantHistory: office,

  listSurveys: everyone,
  createSurvey: office,
  changeSurvey: office,
  listSurveyRuns: signedIn,
  getSurveyRun: signedIn,
  createSurveyRun: office,
  changeSurveyRun: office,
  getSurveyRunHistory: office,
  inviteToSurvey: office,
  getSurveyResponse: signedIn,
  answerSurvey: signedIn,
  listSurveyResponses: office,
  evaluateSurvey: office,
  exportSurveyResponses: office,

  listFacts: everyone,
  getFact: everyone,
  createFact: office,
  changeFact: office,
  getFactHistory: office,
  listFactReviews: office,
  listConflicts: everyone,
  listDocuments: everyone,
  getDocument: everyone,
  getDocumentText: everyone,
  openDocumentDraft: office,
  searchDocumentDraft: office,
  publishDocumentDraft: office,
  discardDocumentDraft: office,
  deleteDocument: office,
  listBestPractices: everyone,
  getBestPractice: everyone,
  createBestPractice: office,
  changeBestPractice: office,
  getBestPracticeHistory: office,
  listEvents: everyone,
  signUpForEvent: signedIn,
  getOwnSignUp: signedIn,
  cancelSignUp: signedIn,
  listSignUps: office,
  getEvent: everyone,
  createEvent: office,
  changeEvent: office,
  getEventHistory: office,
  listPublications: everyone,
  getPublication: everyone,
  createPublication: office,
  changePublication: office,
  getPublicationHistory: office,
  listNews: everyone,
  getNewsItem: everyone,
  createNewsItem: office,
  changeNewsItem: office,
  getNewsItemHistory: office,
  listTopics: everyone,

  listNetworks: everyone,
  getNetwork: everyone,
  listWorkingCommunities: everyone,
  listMunicipalities: everyone,
  getMunicipality: everyone,
  getEntitlements: everyone,
  listSimilarMunicipalities: everyone,
  listMemberships: everyone,
  recordMembership: office,
  getMembershipHistory: office,
  listMembershipObservations: everyone,
  getMembershipStates: everyone,
  importMemberships: office,
  revertMemberships: office,
  listServices: everyone,

  listProgrammes: everyone,
  getProgramme: everyone,
  createProgramme: office,
  changeProgramme: office,
  getProgrammeChanges: office,
  getProgrammeHistory: everyone,
  listAllocations: everyone,
  getAllocation: everyone,
  createAllocation: office,
  changeAllocation: office,
  getAllocationHistory: office,

  listKeys: admin,
  createKey: admin,
  revokeKey: admin,

  listDistrictProfiles: everyone,
  getDistrictProfile: everyone,
  createDistrictProfile: office,
  changeDistrictProfile: office,
  getDistrictProfileHistory: office,

  listFocusProfiles: everyone,
  getFocusProfile: everyone,
  createFocusProfile: office,
  changeFocusProfile: office,
  getFocusProfileHistory: office,

  listCompetitionEntries: everyone,
  getCompetitionEntry: everyone,
  createCompetitionEntry: office,
  changeCompetitionEntry: office,
  getCompetitionEntryHistory: office,

  listExpertiseListings: everyone,
  getExpertiseListing: everyone,
  createExpertiseListing: office,
  changeExpertiseListing: office,
  getExpertiseListingHistory: office,

  listWorkingGroups: everyone,
  getWorkingGroup: everyone,
  createWorkingGroup: office,
  changeWorkingGroup: office,
  getWorkingGroupHistory: office,

  listWorkingSessions: everyone,
  getWorkingSession: everyone,
  createWorkingSession: office,
  changeWorkingSession: office,
  getWorkingSessionHistory: office,

  createOwnListing: signedIn,
  matchExpertiseListing: everyone,
  traceTopicProposal: office,
  tracePublication: office,

  getContactRota: office,
  listOverdueMembers: office,

  listContacts: office,
  getContact: office,
  createContact: office,
  changeContact: office,
  getContactHistory: office,

  listConsultationCases: office,
  getConsultationCase: office,
  createConsultationCase: office,
  changeConsultationCase: office,
  getConsultationCaseHistory: office,

  listEventContributions: office,
  getEventContribution: office,
  createEventContribution: office,
  changeEventContribution: office,
  getEventContributionHistory: office,

  listCommunications: office,
  getCommunication: office,
  createCommunication: office,
  changeCommunication: office,
  getCommunicationHistory: office,

  draftFromContact: office,
  listAudience: office,
  dispatchCommunication: office,
  exportCommunication: office,
  reportDelivery: office,

  listChecklists: everyone,
  getChecklist: everyone,
  createChecklist: office,
  changeChecklist: office,
  getChecklistHistory: office,
  getProgrammeChecklist: everyone,
} as const satisfies Readonly<Record<string, readonly CallerRole[]>>;

/** The operations of the API by the ids that the OpenAPI document gives them. */
export type Operation = keyof typeof permissions;

/** What asking needs, beside reading, which every `GET` does. */
const asking: ReadonlySet<Operation> = new Set([
  "ask",
  "search",
  "useMcp",
  "sendFeedback",
  "createTicket",
  "createTopicProposal",
]);

/** For what purpose a key must have been made to be used for an operation. */
export function scopeOf(operation: Operation, method: string): Scope {
  if (asking.has(operation)) return "ask";
  return method === "get" ? "read" : "write";
}
