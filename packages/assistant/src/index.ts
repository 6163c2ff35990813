export type { Assistant, Trace } from "./assistant.js";
export { createAssistant } from "./create-assistant.js";
export type { HandedOver, HandOverRequest } from "./handover/hand-over.js";
export type { LanguageModelEndpoint } from "./model/connect-language-model.js";
export type { RewordingUsage } from "./model/create-rewording.js";
export { openStadtlotse, type Stadtlotse, type StadtlotseOptions } from "./open-stadtlotse.js";
export { HouseSettings, houseOptionsOf, publicUrlOf, readSettings, SettingsError } from "./settings.js";
export { type Asker, AssistantError, type AssistantErrorCode, type Turn } from "./turn.js";
export { type Language, readLanguage } from "./understand/read-language.js";
