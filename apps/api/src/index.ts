export { ApiSettings } from "./config.js";
export { type Api, type ApiOptions, createApi } from "./create-api.js";
export { createLogger } from "./operation/create-logger.js";
export { type RunningApi, startApi } from "./start-api.js";
