export { ApiSettings } from "./config.js";
export { type Api, type ApiOptions, createApi } from "./create-api.js";
export { type RunningApi, serveApi } from "./serve-api.js";
