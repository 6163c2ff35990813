export { RegistryError, type RegistryErrorCode } from "./errors.js";
export { type Clock, openRegistry } from "./open-registry.js";
export type {
  ApiKey,
  ApiKeys,
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
} from "./registry.js";
