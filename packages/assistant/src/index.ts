export type { Assistant, Trace } from "./assistant.js";
export { createAssistant } from "./create-assistant.js";
export { openStadtlotse, type Stadtlotse, type StadtlotseOptions } from "./open-stadtlotse.js";
export { HouseSettings, publicUrlOf, readSettings, SettingsError } from "./settings.js";
export { type Asker, AssistantError, type AssistantErrorCode, type Turn } from "./turn.js";
