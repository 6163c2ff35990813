export { ApiError } from "./api-error.js";
export type { AskOptions } from "./ask.js";
export { type ClientOptions, createClient, type StadtlotseClient } from "./create-client.js";
export type {
  Answer,
  AnswerConflict,
  Calculation,
  CalendarDate,
  Citation,
  Document,
  DocumentText,
  FactRecord,
  FactValue,
  HandOverInput,
  Handover,
  Locator,
  Problem,
  paths,
  Question,
  SearchResult,
  Source,
  Ticket,
  TopicProposalRecord,
} from "./generated/api.js";
