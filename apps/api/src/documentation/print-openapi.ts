import { pino } from "pino";
import { type ApiOptions, createApi } from "../create-api.js";
import { createOpenApiDocument } from "./openapi-document.js";

// Describing the API calls no handler, so the rooms may stay closed here.
const withoutRooms = {
  settings: { CORS_ORIGINS: [] },
  logger: pino({ level: "silent" }),
} as Partial<ApiOptions>;

const document = createOpenApiDocument(createApi(withoutRooms as ApiOptions));
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
