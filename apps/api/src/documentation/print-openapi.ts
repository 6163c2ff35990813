import { pino } from "pino";
import { ApiSettings } from "../config.js";
import { type ApiOptions, createApi } from "../create-api.js";
import { createOpenApiDocument } from "./openapi-document.js";

// Describing the API calls no handler, so the rooms may stay closed here.
const withoutRooms = {
  registry: {},
  knowledgeBase: {},
  settings: ApiSettings.parse({}),
  logger: pino({ level: "silent" }),
} as object;

const document = createOpenApiDocument(createApi(withoutRooms as ApiOptions));
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
