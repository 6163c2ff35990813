export { createAppPackage } from "./app-package/create-app-package.js";
export type { AppPackageOptions } from "./app-package/create-manifest.js";
export { BotSettings } from "./config.js";
export { type Bot, type BotOptions, createBot } from "./create-bot.js";
export { type RunningBot, startBot } from "./start-bot.js";
export type { TokenService } from "./teams/token-service.js";
