export { ApiSettings } from "./config.js";
export { type Api, type ApiOptions, createApi } from "./create-api.js";
export { type RunningApi, startApi } from "./start-api.js";
