import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";
import { readRecords } from "./office-records.js";
import { readAll } from "./read-all.js";

/** Lists, each whole: none has more than some hundred records. */
export const readLists = {
  allocations: () =>
    readAll(({ query, signal }) => client.GET("/v1/allocations", { params: { query }, signal })),
  bestPractices: () =>
    readAll(({ query, signal }) => client.GET("/v1/best-practices", { params: { query }, signal })),
  /** Files that were uploaded, published or not. */
  uploads: () =>
    readAll(({ query, signal }) => client.GET("/v1/document-drafts", { params: { query }, signal })),
  districtProfiles: () =>
    readAll(({ query, signal }) => client.GET("/v1/district-profiles", { params: { query }, signal })),
  checklists: () =>
    readAll(({ query, signal }) => client.GET("/v1/application-checklists", { params: { query }, signal })),
  conflicts: () => readAll(({ query, signal }) => client.GET("/v1/conflicts", { params: { query }, signal })),
  documents: () => readAll(({ query, signal }) => client.GET("/v1/documents", { params: { query }, signal })),
  events: () => readAll(({ query, signal }) => client.GET("/v1/events", { params: { query }, signal })),
  factReviews: () =>
    readAll(({ query, signal }) => client.GET("/v1/fact-reviews", { params: { query }, signal })),
  facts: () => readAll(({ query, signal }) => client.GET("/v1/facts", { params: { query }, signal })),
  feedback: () => readAll(({ query, signal }) => client.GET("/v1/feedback", { params: { query }, signal })),
  glossary: () => readAll(({ query, signal }) => client.GET("/v1/glossary", { params: { query }, signal })),
  grants: () => readAll(({ query, signal }) => client.GET("/v1/grants", { params: { query }, signal })),
  /** German words for values of enumerations, by the id of the schema. */
  labels: () => dataOf(client.GET("/v1/labels", { signal: timeout() })),
  listings: () => readRecords("/v1/expertise-listings"),
  ownListings: () => readRecords("/v1/own-expertise-listings"),
  memberships: () =>
    readAll(({ query, signal }) => client.GET("/v1/memberships", { params: { query }, signal })),
  municipalities: () =>
    readAll(({ query, signal }) => client.GET("/v1/municipalities", { params: { query }, signal })),
  networkEvents: () =>
    readAll(({ query, signal }) => client.GET("/v1/network-events", { params: { query }, signal })),
  networkRelations: () =>
    readAll(({ query, signal }) => client.GET("/v1/network-relations", { params: { query }, signal })),
  networks: () => readAll(({ query, signal }) => client.GET("/v1/networks", { params: { query }, signal })),
  news: () => readAll(({ query, signal }) => client.GET("/v1/news", { params: { query }, signal })),
  notifications: () =>
    readAll(({ query, signal }) => client.GET("/v1/notifications", { params: { query }, signal })),
  observations: () =>
    readAll(({ query, signal }) => client.GET("/v1/membership-observations", { params: { query }, signal })),
  programmes: () =>
    readAll(({ query, signal }) => client.GET("/v1/programmes", { params: { query }, signal })),
  publications: () =>
    readAll(({ query, signal }) => client.GET("/v1/publications", { params: { query }, signal })),
  questionGroups: () =>
    readAll(({ query, signal }) => client.GET("/v1/unanswered/groups", { params: { query }, signal })),
  /** Guides of the release that were taken out. */
  removedGuides: () =>
    readAll(({ query, signal }) => client.GET("/v1/removed-guides", { params: { query }, signal })),
  withdrawnDocuments: () =>
    readAll(({ query, signal }) => client.GET("/v1/withdrawn-documents", { params: { query }, signal })),
  services: () => readAll(({ query, signal }) => client.GET("/v1/services", { params: { query }, signal })),
  sources: () => readAll(({ query, signal }) => client.GET("/v1/sources", { params: { query }, signal })),
  successions: () =>
    readAll(({ query, signal }) => client.GET("/v1/successions", { params: { query }, signal })),
  surveyRuns: () => readRecords("/v1/survey-runs"),
  surveys: () => readRecords("/v1/surveys"),
  tickets: () => readAll(({ query, signal }) => client.GET("/v1/tickets", { params: { query }, signal })),
  topics: () => readAll(({ query, signal }) => client.GET("/v1/topics", { params: { query }, signal })),
  topicProposals: () =>
    readAll(({ query, signal }) => client.GET("/v1/topic-proposals", { params: { query }, signal })),
  workingCommunities: () =>
    readAll(({ query, signal }) => client.GET("/v1/working-communities", { params: { query }, signal })),
  workingGroups: () => readRecords("/v1/working-groups"),
  workingSessions: () => readRecords("/v1/working-sessions"),
} as const;
